package lv.lidzas.scheduling.worked.domain;

import lv.lidzas.scheduling.weeks.domain.CountedSpan;

/**
 * How much of the time was used that is granted in a week, or in a month.
 *
 * @param usedMinutes of help
 * @param grantedMinutes by the decision
 * @param isNearlyUp whether it is as much as a warning is set for
 */
public record UsedWeek(CountedSpan span, int usedMinutes, int grantedMinutes, boolean isNearlyUp) {}
