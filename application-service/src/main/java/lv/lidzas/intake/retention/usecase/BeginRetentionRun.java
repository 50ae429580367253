package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.kit.words.PartyKey;

/** Begins a round that somebody asked for, dry or not (dzēšanas reize pēc pieprasījuma). */
@ApplicationScoped
public class BeginRetentionRun {

    private final NewRetentionRuns runs;

    BeginRetentionRun(NewRetentionRuns runs) {
        this.runs = runs;
    }

    /** The run; a dry one is done at once, another is worked soon. */
    @Transactional
    public RetentionRun handle(boolean isDry, PartyKey by) {
        return runs.begin(isDry, by);
    }
}
