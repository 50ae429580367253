package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Other assistants were asked whether they come to a visit that was left open (aizvietotāju meklēšana).
 *
 * @param visitId the visit
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param day of the visit
 * @param wave the how many-th time that some are asked, from 1
 * @param asked how many were asked this time
 */
@ContractEvent(type = "lv.lidzas.scheduling.stand-ins-asked.v1", topic = Topics.HOUR_BUDGET)
public record StandInsAsked(
        UUID visitId, UUID budgetId, UUID applicationId, LocalDate day, int wave, int asked) {}
