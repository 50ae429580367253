package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.NotedRecord;
import lv.lidzas.intake.retention.domain.RetentionRun;
import org.jspecify.annotations.Nullable;

/** Tells what a round deleted, or would (dzēšanas pārskats). */
@ApplicationScoped
public class FindRetentionRun {

    /** So many records are told. */
    private static final int NAMED = 400;

    private final RetentionRuns runs;

    FindRetentionRun(RetentionRuns runs) {
        this.runs = runs;
    }

    /**
     * A round and what went.
     *
     * @param records the first of them
     */
    public record Report(RetentionRun run, List<NotedRecord> records) {}

    /** The round; null when there is none. */
    @Transactional
    public @Nullable Report handle(UUID id) {
        RetentionRun run = runs.find(id);
        return run == null ? null : new Report(run, runs.records(id, NAMED));
    }
}
