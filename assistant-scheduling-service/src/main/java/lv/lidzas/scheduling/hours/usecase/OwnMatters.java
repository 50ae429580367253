package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import org.jspecify.annotations.Nullable;

/** Whose own matter hours are: of everybody who is or was a party to the case, and of the assistant. */
@ApplicationScoped
class OwnMatters {

    private final HeardParties parties;

    OwnMatters(HeardParties parties) {
        this.parties = parties;
    }

    boolean isOfParty(Caller caller, HourBudget budget) {
        return parties.of(budget.grant().applicationId()).everInclude(caller.parties());
    }

    boolean isOfAssistant(Caller caller, @Nullable Assistant assistant) {
        return assistant != null && AssistantLogin.of(caller).owns(assistant.entry());
    }
}
