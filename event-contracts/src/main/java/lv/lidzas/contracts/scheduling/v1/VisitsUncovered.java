package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Visits need another assistant, because theirs cannot come (apmeklējumiem vajadzīgs cits asistents).
 *
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param visits how many
 * @param firstDay the day of the first of them
 * @param lastDay the day of the last of them
 */
@ContractEvent(type = "lv.lidzas.scheduling.visits-uncovered.v1", topic = Topics.HOUR_BUDGET)
public record VisitsUncovered(
        UUID budgetId, UUID applicationId, int visits, LocalDate firstDay, LocalDate lastDay) {}
