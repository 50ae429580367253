package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.kit.calendar.ContestTerm;
import org.jspecify.annotations.Nullable;

/** What an issued decision amounts to on a day, in one word (lēmuma spēks). */
public enum Standing {
    /** It is issued, and nothing says that it was notified: it has no effect on the person yet. */
    ISSUED,
    /** It is on its way: the day on which it counts as notified is yet to come. */
    NOTIFIED,
    /** It counts as notified. */
    IN_FORCE,
    /** Somebody contests it; it has effect meanwhile. */
    CONTESTED,
    /** It has no effect meanwhile: somebody contests it, or another decision suspended the grant for a time. */
    SUSPENDED,
    /** The higher authority left it as it is. */
    UPHELD,
    /** The higher authority changed it. */
    AMENDED,
    /** The higher authority made it void, or a grant was taken back from its first day on. */
    REVOKED,
    /** A grant that ended before its last day, and that day is over. */
    ENDED,
    /** A grant whose last day is over. */
    LAPSED;

    /**
     * That of a decision on a day; absent while it is not issued.
     *
     * <p>What is void goes first, then what is contested, then what is over; else it is what the higher authority left, or what the
     * notification made of it.
     */
    public static @Nullable Standing of(Decision decision, LocalDate day) {
        if (!(decision.state() instanceof DecisionState.Issued)) {
            return null;
        }
        ContestMark contest = decision.contest();
        Standing over =
                decision.ruling() instanceof Ruling.Grant grant
                        ? over(grant.period(), decision.ended(), day)
                        : null;
        if (over == REVOKED || contest == ContestMark.REVOKED) {
            return REVOKED;
        }
        if (over != null && !ContestMark.isPending(contest)) {
            return over;
        }
        if (decision.suspended() != null && decision.suspended().holds(day)) {
            return SUSPENDED;
        }
        return contest == null ? effect(decision.term(), day) : of(contest);
    }

    private static Standing of(ContestMark contest) {
        return switch (contest) {
            case CONTESTED -> CONTESTED;
            case SUSPENDED -> SUSPENDED;
            case UPHELD -> UPHELD;
            case AMENDED -> AMENDED;
            case REVOKED -> REVOKED;
        };
    }

    private static @Nullable Standing over(
            GrantPeriod granted, @Nullable End ended, LocalDate day) {
        if (ended != null && ended.lastDay().isBefore(granted.first())) {
            return REVOKED;
        }
        if (ended != null && day.isAfter(ended.lastDay())) {
            return ENDED;
        }
        return day.isAfter(granted.last()) ? LAPSED : null;
    }

    private static Standing effect(@Nullable ContestTerm term, LocalDate day) {
        if (term == null) {
            return ISSUED;
        }
        return day.isBefore(term.inForceOn()) ? NOTIFIED : IN_FORCE;
    }
}
