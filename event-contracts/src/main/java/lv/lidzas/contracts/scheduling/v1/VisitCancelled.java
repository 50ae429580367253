package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A visit was cancelled before it began (apmeklējums atcelts).
 *
 * @param visitId the visit
 * @param allocationId the assistant's hours from which it takes its time
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param assistantId the assistant's register id
 * @param day on which it begins, or can begin
 * @param minutes of help
 * @param cancelledBy who cancelled it
 * @param reason why
 */
@ContractEvent(type = "lv.lidzas.scheduling.visit-cancelled.v1", topic = Topics.HOUR_BUDGET)
public record VisitCancelled(
        UUID visitId,
        UUID allocationId,
        UUID budgetId,
        UUID applicationId,
        UUID assistantId,
        LocalDate day,
        int minutes,
        SideCode cancelledBy,
        CancelReasonCode reason) {}
