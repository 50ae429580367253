package lv.lidzas.intake.retention.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.NotedRecord;
import lv.lidzas.intake.retention.domain.RetentionClass;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Port: the rounds, and what each of them deleted. */
public interface RetentionRuns {

    /** Whether this transaction may work; of all replicas one does at a time. */
    boolean takeTurn();

    /** The oldest run that is not done; null when there is none. */
    @Nullable RetentionRun unfinished();

    /** Whether a daily run was begun since then. */
    boolean isDailyBegunSince(Instant instant);

    /** Keeps a new run. */
    void add(RetentionRun run);

    /** Keeps what a run deleted, or would; written once. */
    void note(
            UUID run,
            RetentionClass ofClass,
            UUID record,
            LocalDate keptUntil,
            @Nullable Instant deletedAt);

    /** One more of a class is gone. */
    void count(UUID run, RetentionClass ofClass, int deleted);

    /** The run is done. */
    void finish(UUID run, Instant at);

    /** The run; null when there is none. */
    @Nullable RetentionRun find(UUID run);

    /** The runs, newest first. */
    Slice<RetentionRun> list(PageRequest page);

    /** What a run deleted, or would, in the order of the ids. */
    List<NotedRecord> records(UUID run, int most);
}
