package lv.lidzas.scheduling.months.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * How a report was opened again.
 *
 * @param askedBy who asked
 * @param agreedBy the other one, who agreed; absent before
 */
public record Reopening(
        ReopenReason reason,
        PartyKey askedBy,
        Instant askedAt,
        @Nullable PartyKey agreedBy,
        @Nullable Instant agreedAt) {}
