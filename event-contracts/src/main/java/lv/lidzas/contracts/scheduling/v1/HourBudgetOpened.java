package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;

/**
 * The hours of a decision became available for booking (stundu uzskaite atvērta).
 *
 * @param budgetId the hour budget
 * @param applicationId the application behind the decision
 * @param decisionId the decision
 * @param grantedTime the time granted
 * @param firstDay the first day
 * @param lastDay the last day
 */
@ContractEvent(type = "lv.lidzas.scheduling.hour-budget-opened.v1", topic = Topics.HOUR_BUDGET)
public record HourBudgetOpened(
        UUID budgetId,
        UUID applicationId,
        UUID decisionId,
        GrantedTime grantedTime,
        LocalDate firstDay,
        LocalDate lastDay) {}
