package lv.lidzas.scheduling.worked.domain;

import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * How much of a week's granted time was used.
 *
 * @param usedMinutes of help
 * @param grantedMinutes by the decision
 * @param isNearlyUp whether it is as much as a warning is set for
 */
public record UsedWeek(IsoWeek week, int usedMinutes, int grantedMinutes, boolean isNearlyUp) {}
