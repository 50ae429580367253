package lv.lidzas.scheduling.messaging;

import java.time.LocalDate;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import lv.lidzas.scheduling.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** What travels between services, in the words of this one and back. */
final class SchedulingContracts {

    private SchedulingContracts() {}

    static Grant grantOf(DecisionIssued decision) {
        return new Grant(
                decision.decisionId(),
                decision.applicationId(),
                decision.personId(),
                decision.submitterSubject(),
                decision.minutesPerWeek(),
                new ServicePeriod(
                        present(decision.firstDay(), decision),
                        present(decision.lastDay(), decision)),
                decision.preferredAssistantId() == null
                        ? null
                        : new AssistantId(decision.preferredAssistantId()));
    }

    private static LocalDate present(@Nullable LocalDate day, DecisionIssued decision) {
        if (day == null) {
            throw new IllegalArgumentException(
                    "Decision "
                            + decision.decisionId()
                            + " grants hours without a first or a last day");
        }
        return day;
    }

    static Record contractOf(SchedulingEvent event) {
        return switch (event) {
            case SchedulingEvent.BudgetOpened(HourBudget budget) -> openedOf(budget);
            case SchedulingEvent.HoursAllocated(HourBudget budget, Allocation allocation) ->
                    allocatedOf(budget, allocation);
            case SchedulingEvent.AllocationReleased(
                            HourBudget budget,
                            Allocation.Release release) ->
                    releasedOf(budget, release);
        };
    }

    private static HourBudgetOpened openedOf(HourBudget budget) {
        Grant grant = budget.grant();
        return new HourBudgetOpened(
                budget.id().value(),
                grant.applicationId(),
                grant.decisionId(),
                grant.minutesPerWeek(),
                grant.period().firstDay(),
                grant.period().lastDay());
    }

    private static HoursAllocated allocatedOf(HourBudget budget, Allocation allocation) {
        return new HoursAllocated(
                allocation.id().value(),
                budget.id().value(),
                budget.grant().applicationId(),
                allocation.assistantId().value(),
                allocation.minutesPerWeek(),
                allocation.period().firstDay(),
                allocation.period().lastDay());
    }

    private static AllocationReleased releasedOf(HourBudget budget, Allocation.Release release) {
        return new AllocationReleased(
                release.allocation().id().value(),
                budget.id().value(),
                budget.grant().applicationId(),
                release.freed().getFirst().firstDay());
    }
}
