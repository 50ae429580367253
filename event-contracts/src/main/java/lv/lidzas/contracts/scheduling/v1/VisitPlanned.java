package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A visit was planned, or moved to another time or assistant (apmeklējums ieplānots).
 *
 * @param visitId the visit
 * @param allocationId the assistant's hours from which it takes its time
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param assistantId the assistant's register id
 * @param day on which it begins, or can begin
 * @param minutes of help
 * @param plannedBy whose wish it was
 */
@ContractEvent(type = "lv.lidzas.scheduling.visit-planned.v1", topic = Topics.HOUR_BUDGET)
public record VisitPlanned(
        UUID visitId,
        UUID allocationId,
        UUID budgetId,
        UUID applicationId,
        UUID assistantId,
        LocalDate day,
        int minutes,
        SideCode plannedBy) {}
