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
    /** A grant that ended before its last day, and that day is over. */
    ENDED,
    /** A grant whose last day is over. */
    LAPSED,
    /** A grant that was taken back from its first day on. */
    REVOKED;

    /** That of a decision on a day; absent while it is not issued. */
    public static @Nullable Standing of(Decision decision, LocalDate day) {
        if (!(decision.state() instanceof DecisionState.Issued)) {
            return null;
        }
        Standing over =
                decision.ruling() instanceof Ruling.Grant grant
                        ? over(grant.period(), decision.ended(), day)
                        : null;
        return over == null ? effect(decision.term(), day) : over;
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
