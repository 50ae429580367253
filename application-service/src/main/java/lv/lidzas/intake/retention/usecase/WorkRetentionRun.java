package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.erasure.domain.ErasureGround;
import lv.lidzas.intake.erasure.usecase.ForgetPerson;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.retention.domain.DueRecord;
import lv.lidzas.intake.retention.domain.RetentionClass;
import lv.lidzas.intake.retention.domain.RetentionEvent;
import lv.lidzas.intake.retention.domain.RetentionRule;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.kit.time.LegalClock;

/**
 * Deletes what is due (dzēšana pēc termiņa), some at a time.
 *
 * <p>What went, its certificate, and that others are told are one transaction: whatever stops a run, the next step goes on with what is left.
 */
@ApplicationScoped
public class WorkRetentionRun {

    /** How many are deleted in one transaction. */
    public static final int AT_ONCE = 50;

    private static final String TERM_IS_OVER = "Glabāšanas termiņš ir beidzies.";

    private final ListRetentionTerms terms;
    private final DueRecords due;
    private final RetentionRuns runs;
    private final ForgetPerson forget;
    private final RetentionEvents events;
    private final LegalClock clock;

    WorkRetentionRun(
            ListRetentionTerms terms,
            DueRecords due,
            RetentionRuns runs,
            ForgetPerson forget,
            RetentionEvents events,
            LegalClock clock) {
        this.terms = terms;
        this.due = due;
        this.runs = runs;
        this.forget = forget;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there may be more to do at once. */
    @Transactional
    public boolean handle() {
        RetentionRun run = runs.takeTurn() ? runs.unfinished() : null;
        if (run == null) {
            return false;
        }
        for (RetentionRule rule : terms.handle()) {
            LocalDate lastFrom = rule.lastDueFrom(clock.today());
            List<DueRecord> some =
                    lastFrom == null ? List.of() : due.take(rule.ofClass(), lastFrom, AT_ONCE);
            if (!some.isEmpty()) {
                some.forEach(record -> delete(run, rule, record));
                runs.count(run.id(), rule.ofClass(), some.size());
                return true;
            }
        }
        runs.finish(run.id(), clock.now());
        return true;
    }

    private void delete(RetentionRun run, RetentionRule rule, DueRecord record) {
        LocalDate keptUntil = Objects.requireNonNull(rule.keptUntil(record.from()));
        if (rule.ofClass() == RetentionClass.PERSON_WITHOUT_CASE) {
            forget.handle(
                    new Erasure(
                            new PersonId(record.id()),
                            ErasureGround.NO_LONGER_NEEDED,
                            TERM_IS_OVER,
                            null,
                            clock.now()));
        } else {
            int records = due.deleteCase(record.id());
            events.publish(
                    new RetentionEvent.CaseDeleted(
                            record.id(), rule.ofClass(), keptUntil, clock.today(), records));
        }
        runs.note(run.id(), rule.ofClass(), record.id(), keptUntil, clock.now());
    }
}
