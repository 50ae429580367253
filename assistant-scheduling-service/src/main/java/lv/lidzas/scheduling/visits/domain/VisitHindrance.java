package lv.lidzas.scheduling.visits.domain;

import lv.lidzas.scheduling.weeks.domain.FullWeek;
import org.jspecify.annotations.Nullable;

/**
 * Why a visit cannot be planned as asked.
 *
 * @param kind what stands against it
 * @param full the week or month without room; absent if something else stands against it
 */
public record VisitHindrance(HindranceKind kind, @Nullable FullWeek full) {

    /** What is no matter of a week. */
    public static VisitHindrance of(HindranceKind kind) {
        return new VisitHindrance(kind, null);
    }

    /** A week or month without enough room. */
    public static VisitHindrance of(FullWeek week) {
        return new VisitHindrance(HindranceKind.WEEK_FULL, week);
    }
}
