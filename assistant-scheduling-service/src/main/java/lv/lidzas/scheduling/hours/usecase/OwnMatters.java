package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import org.jspecify.annotations.Nullable;

/** Whose own matter hours are: of everybody who is or was a party to the case, of the assistant, and of whoever is tied to them. */
@ApplicationScoped
class OwnMatters {

    private final Impartiality impartiality;

    OwnMatters(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    boolean isOwn(Caller caller, HourBudget budget, @Nullable Assistant assistant) {
        if (assistant == null) {
            return impartiality.isOwn(caller, budget.grant().applicationId());
        }
        PartyKey login = assistant.entry().login();
        return caller.is(login)
                || impartiality.isOwn(
                        caller,
                        budget.grant().applicationId(),
                        List.of(assistant.entry().personalCode()));
    }
}
