package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;

/**
 * An assistant was given hours of a client (asistentam piešķirtas stundas).
 *
 * @param allocationId the allocation
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param assistantId the assistant's register id
 * @param assistantKeys keyed hashes by which the assistant is known in all services; meaningless without the secret
 * @param time the minutes in each span of the period
 * @param firstDay the first day
 * @param lastDay the last day
 */
@ContractEvent(type = "lv.lidzas.scheduling.hours-allocated.v1", topic = Topics.HOUR_BUDGET)
public record HoursAllocated(
        UUID allocationId,
        UUID budgetId,
        UUID applicationId,
        UUID assistantId,
        List<String> assistantKeys,
        GrantedTime time,
        LocalDate firstDay,
        LocalDate lastDay) {}
