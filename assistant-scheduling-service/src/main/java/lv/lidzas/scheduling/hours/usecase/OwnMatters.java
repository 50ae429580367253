package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import org.jspecify.annotations.Nullable;

/** Whose own matter hours are: of everybody who is or was a party to the case, of the assistant, and of whoever is tied to them. */
@ApplicationScoped
class OwnMatters {

    private final Impartiality impartiality;

    OwnMatters(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    boolean isOfParty(Caller caller, HourBudget budget) {
        return impartiality.isOwn(caller, budget.grant().applicationId());
    }

    boolean isOfAssistant(Caller caller, @Nullable Assistant assistant) {
        return assistant != null
                && AssistantLogin.isOwnMatter(caller, assistant.entry(), impartiality);
    }
}
