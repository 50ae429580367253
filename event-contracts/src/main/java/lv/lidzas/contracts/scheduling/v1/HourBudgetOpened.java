package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * The hours of a decision became available for booking (stundu uzskaite atvērta).
 *
 * @param budgetId the hour budget
 * @param applicationId the application behind the decision
 * @param decisionId the decision
 * @param minutesPerWeek the most minutes in an ISO week
 * @param firstDay the first day
 * @param lastDay the last day
 */
@ContractEvent(type = "lv.lidzas.scheduling.hour-budget-opened.v1", topic = Topics.HOUR_BUDGET)
public record HourBudgetOpened(
        UUID budgetId,
        UUID applicationId,
        UUID decisionId,
        int minutesPerWeek,
        LocalDate firstDay,
        LocalDate lastDay) {}
