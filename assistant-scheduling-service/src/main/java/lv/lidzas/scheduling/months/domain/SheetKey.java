package lv.lidzas.scheduling.months.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;

/**
 * Whose help in which month.
 *
 * @param budgetId the person's hours of one decision
 * @param month a calendar month in Latvia
 */
public record SheetKey(BudgetId budgetId, AssistantId assistantId, YearMonth month) {

    public Instant begin(ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    public Instant end(ZoneId zone) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    public boolean includes(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
