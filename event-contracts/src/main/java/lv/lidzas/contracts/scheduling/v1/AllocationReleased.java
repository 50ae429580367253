package lv.lidzas.contracts.scheduling.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;

/**
 * Hours that an assistant had been given became free again (stundas atbrīvotas).
 *
 * @param allocationId the allocation
 * @param budgetId the client's hour budget
 * @param applicationId the application behind the budget
 * @param freeFrom the first day that is free again
 * @param time what is missing from then on
 * @param why whether somebody else is looked for follows from it
 */
@ContractEvent(type = "lv.lidzas.scheduling.allocation-released.v1", topic = Topics.HOUR_BUDGET)
public record AllocationReleased(
        UUID allocationId,
        UUID budgetId,
        UUID applicationId,
        LocalDate freeFrom,
        GrantedTime time,
        ReleaseReasonCode why) {}
