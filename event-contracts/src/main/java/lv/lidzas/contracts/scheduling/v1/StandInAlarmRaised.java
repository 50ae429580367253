package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Nobody has accepted to come to a visit that was left open, and a caseworker has to look for somebody (aizvietotājs nav atrasts).
 *
 * @param visitId the visit
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param day of the visit
 */
@ContractEvent(type = "lv.lidzas.scheduling.stand-in-alarm-raised.v1", topic = Topics.HOUR_BUDGET)
public record StandInAlarmRaised(UUID visitId, UUID budgetId, UUID applicationId, LocalDate day) {}
