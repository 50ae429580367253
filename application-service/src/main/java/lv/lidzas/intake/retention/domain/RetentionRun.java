package lv.lidzas.intake.retention.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A round of deleting what is due (dzēšanas reize).
 *
 * @param isDry whether it only tells what would go
 * @param by the key of who asked for it; null for the daily one
 * @param at when it was asked for
 * @param finishedAt when it was done; null while it works
 * @param counts by class, in the order in which they are worked
 */
public record RetentionRun(
        UUID id,
        boolean isDry,
        @Nullable PartyKey by,
        Instant at,
        @Nullable Instant finishedAt,
        List<ClassCount> counts) {

    /**
     * How far a run is with a class.
     *
     * @param due how many were due when it was asked for
     * @param deleted how many went so far
     */
    public record ClassCount(RetentionClass ofClass, long due, long deleted) {}
}
