package lv.lidzas.scheduling.roster.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a roster does with one visit (grafika izmaiņa): who comes from then on, at which hour, and what became of it.
 *
 * @param id a UUID of version 7
 * @param visitVersion the visit as the roster knew it
 * @param from who was to come; null if nobody
 * @param to who comes
 * @param fromStart when it was to begin; null if nobody was told an hour
 * @param toStart when it begins
 * @param portion moves of the same portion are made together, and portions in order
 * @param skipped why it was not made; null if it was, or is still proposed
 */
public record RosterMove(
        UUID id,
        UUID visitId,
        long visitVersion,
        UUID budgetId,
        @Nullable UUID from,
        UUID to,
        @Nullable Instant fromStart,
        Instant toStart,
        int minutes,
        int portion,
        MoveOutcome outcome,
        @Nullable SkipReason skipped) {

    /** What became of a move. */
    public enum MoveOutcome {
        /** It is proposed, and nothing is booked. */
        PROPOSED,
        /** It was made. */
        APPLIED,
        /** It was not possible any more. */
        SKIPPED
    }

    /** Why a move was not made; the visit stays as it is. */
    public enum SkipReason {
        /** Somebody changed the visit since the roster was looked for. */
        CHANGED,
        /** It would be the own matter of whoever applies the roster. */
        OWN_MATTER,
        /** The assistant has no hours of this budget on the day any more. */
        NO_HOURS,
        /** The day is over, or is none of the decision any more, or is not paid. */
        NOT_THEN,
        /** The assistant does not work then, or is away. */
        ASSISTANT_AWAY,
        /** The assistant has another visit then. */
        ASSISTANT_BUSY,
        /** The person has another visit then. */
        PERSON_BUSY,
        /** A week has not enough room. */
        WEEK_FULL,
        /** It failed for a reason that only the log knows. */
        FAULT;

        /** Whether it may be possible once other moves are made. */
        public boolean mayPass() {
            return this == ASSISTANT_BUSY || this == PERSON_BUSY || this == WEEK_FULL;
        }
    }

    /** From here on portions hold what was in the way of nothing else and did not fit when it was its turn. */
    public static final int DEFERRED = 1_000_000;

    /** Whether it had its turn and waits for a second one. */
    public boolean isDeferred() {
        return portion >= DEFERRED;
    }

    public RosterMove in(int otherPortion) {
        return with(otherPortion, outcome, skipped);
    }

    public RosterMove made() {
        return with(portion, MoveOutcome.APPLIED, null);
    }

    public RosterMove skipped(SkipReason why) {
        return with(portion, MoveOutcome.SKIPPED, why);
    }

    private RosterMove with(int inPortion, MoveOutcome became, @Nullable SkipReason why) {
        return new RosterMove(
                id,
                visitId,
                visitVersion,
                budgetId,
                from,
                to,
                fromStart,
                toStart,
                minutes,
                inPortion,
                became,
                why);
    }
}
