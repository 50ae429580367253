package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Tells the rounds (dzēšanas reižu saraksts). */
@ApplicationScoped
public class ListRetentionRuns {

    private final RetentionRuns runs;

    ListRetentionRuns(RetentionRuns runs) {
        this.runs = runs;
    }

    /** The rounds, newest first. */
    @Transactional
    public Slice<RetentionRun> handle(PageRequest page) {
        return runs.list(page);
    }
}
