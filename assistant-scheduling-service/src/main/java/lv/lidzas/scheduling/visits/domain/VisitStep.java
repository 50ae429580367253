package lv.lidzas.scheduling.visits.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a visit (apmeklējuma vēsture). It is never changed.
 *
 * @param kind what happened
 * @param side who did it
 * @param by the key of whoever did it; absent where it follows from something else
 * @param reason why; absent where none is asked for
 * @param time as it was planned from then on
 * @param at when
 */
public record VisitStep(
        StepKind kind,
        Side side,
        @Nullable PartyKey by,
        @Nullable VisitReason reason,
        VisitTime time,
        Instant at) {}
