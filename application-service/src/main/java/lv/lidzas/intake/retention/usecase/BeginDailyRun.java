package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lv.lidzas.kit.time.LegalClock;

/** Begins the round of the day (ikdienas dzēšanas reize). */
@ApplicationScoped
public class BeginDailyRun {

    private final NewRetentionRuns begin;
    private final RetentionRuns runs;
    private final LegalClock clock;

    BeginDailyRun(NewRetentionRuns begin, RetentionRuns runs, LegalClock clock) {
        this.begin = begin;
        this.runs = runs;
        this.clock = clock;
    }

    /** Begins it unless it was begun today, or another replica does it at this moment. */
    @Transactional
    public void handle() {
        Instant midnight = clock.today().atStartOfDay(clock.zone()).toInstant();
        if (runs.takeTurn() && !runs.isDailyBegunSince(midnight)) {
            begin.begin(false, null);
        }
    }
}
