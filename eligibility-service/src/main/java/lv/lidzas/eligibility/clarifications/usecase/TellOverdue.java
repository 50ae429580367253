package lv.lidzas.eligibility.clarifications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.time.LegalClock;

/** Tells once that the day to answer a question has passed (paziņo par nokavētu precizējumu). */
@ApplicationScoped
public class TellOverdue {

    private final CaseFiles files;
    private final Clarifications clarifications;
    private final ClarificationEvents events;
    private final LegalClock clock;

    TellOverdue(
            CaseFiles files,
            Clarifications clarifications,
            ClarificationEvents events,
            LegalClock clock) {
        this.files = files;
        this.clarifications = clarifications;
        this.events = events;
        this.clock = clock;
    }

    /** Tells it unless it was told, or the question was closed meanwhile. */
    @Transactional
    public void handle(ClarificationId id) {
        ApplicationId application = clarifications.applicationOf(id);
        if (application == null || files.holdKnown(application) == null) {
            return;
        }
        Clarification asked = clarifications.find(id);
        if (asked != null && asked.toldOverdueAt() == null && asked.isOverdue(clock.today())) {
            Clarification told = asked.toldOverdue(clock.now());
            clarifications.save(told);
            events.publish(new ClarificationEvent.Overdue(told));
        }
    }
}
