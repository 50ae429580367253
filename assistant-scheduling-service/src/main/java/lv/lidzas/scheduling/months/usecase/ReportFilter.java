package lv.lidzas.scheduling.months.usecase;

import java.time.YearMonth;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.register.domain.Concerned;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to list; an absent component narrows nothing.
 *
 * @param month only those of this month
 * @param budgetId only those of this budget
 * @param assistantId only those of this assistant
 * @param state only those that are so far
 * @param concerned only those that concern somebody, as party to the case or as assistant
 */
public record ReportFilter(
        @Nullable YearMonth month,
        @Nullable UUID budgetId,
        @Nullable UUID assistantId,
        @Nullable ReportState state,
        @Nullable Concerned concerned) {}
