package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import org.jspecify.annotations.Nullable;

/** Who reads a month, and for whom it is the own matter. */
@ApplicationScoped
class MonthReaders {

    private final HeardParties parties;
    private final Assistants assistants;
    private final Impartiality impartiality;
    private final LegalClock clock;

    MonthReaders(
            HeardParties parties,
            Assistants assistants,
            Impartiality impartiality,
            LegalClock clock) {
        this.parties = parties;
        this.assistants = assistants;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    boolean mayRead(Caller caller, UUID application, AssistantId assistant) {
        return caller.readsEverything()
                || parties.of(application).includeOn(clock.today(), caller.parties())
                || AssistantLogin.of(caller).entriesIn(assistants).contains(assistant);
    }

    boolean isOwnMatter(Caller caller, HourBudget budget, AssistantId assistant) {
        Assistant entry = assistants.find(assistant);
        return impartiality.isOwn(caller, budget.grant().applicationId())
                || (entry != null
                        && AssistantLogin.isOwnMatter(caller, entry.entry(), impartiality));
    }

    /** What concerns somebody who does not read everything. */
    @Nullable Concerned concerned(Caller caller) {
        return caller.readsEverything()
                ? null
                : AssistantLogin.concerned(caller, assistants, clock.today());
    }
}
