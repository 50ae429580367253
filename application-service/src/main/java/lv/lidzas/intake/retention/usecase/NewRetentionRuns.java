package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.RetentionRule;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.intake.retention.domain.RetentionRun.ClassCount;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Begins rounds: counts what is due, and names it when nothing is to go (dzēšanas reizes sākšana). */
@ApplicationScoped
class NewRetentionRuns {

    /** So many of a class a dry run names. */
    private static final int NAMED = 100;

    private final ListRetentionTerms terms;
    private final DueRecords due;
    private final RetentionRuns runs;
    private final LegalClock clock;
    private final Ids ids;

    NewRetentionRuns(
            ListRetentionTerms terms,
            DueRecords due,
            RetentionRuns runs,
            LegalClock clock,
            Ids ids) {
        this.terms = terms;
        this.due = due;
        this.runs = runs;
        this.clock = clock;
        this.ids = ids;
    }

    /** The run; a dry one is done at once. */
    RetentionRun begin(boolean isDry, @Nullable PartyKey by) {
        Instant now = clock.now();
        List<ClassCount> counts =
                terms.handle().stream()
                        .map(rule -> new ClassCount(rule.ofClass(), dueOf(rule), 0))
                        .toList();
        RetentionRun run = new RetentionRun(ids.next(), isDry, by, now, isDry ? now : null, counts);
        runs.add(run);
        if (isDry) {
            terms.handle().forEach(rule -> name(run.id(), rule));
        }
        return run;
    }

    /** How many of the class are due today. */
    long dueOf(RetentionRule rule) {
        LocalDate lastFrom = rule.lastDueFrom(clock.today());
        return lastFrom == null ? 0 : due.count(rule.ofClass(), lastFrom);
    }

    private void name(UUID run, RetentionRule rule) {
        LocalDate lastFrom = rule.lastDueFrom(clock.today());
        if (lastFrom != null) {
            due.list(rule.ofClass(), lastFrom, NAMED)
                    .forEach(record ->
                            runs.note(
                                    run,
                                    rule.ofClass(),
                                    record.id(),
                                    Objects.requireNonNull(rule.keptUntil(record.from())),
                                    null));
        }
    }
}
