package lv.lidzas.scheduling.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.Proposal;
import lv.lidzas.scheduling.domain.RegisterEntry;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.usecase.FindBudget;

/** What the operations answer, made of what the use cases give. */
final class SchedulingViews {

    private SchedulingViews() {}

    static AssistantView of(Assistant assistant) {
        RegisterEntry entry = assistant.entry();
        return new AssistantView(
                assistant.id().value(),
                entry.givenName(),
                entry.familyName(),
                entry.contact().phone(),
                entry.contact().email(),
                new ExperienceView(entry.experience().kind(), entry.experience().description()),
                entry.loginSubject(),
                entry.otherMinutesPerWeek(),
                entry.activeFrom(),
                entry.activeUntil(),
                assistant.state());
    }

    static WeekView of(WeekHours hours) {
        return new WeekView(
                hours.week().label(),
                hours.week().firstDay(),
                hours.bookedMinutes(),
                hours.freeMinutes(),
                hours.limitMinutes());
    }

    static AssistantWeeksView of(UUID assistantId, List<WeekHours> weeks) {
        return new AssistantWeeksView(
                assistantId, weeks.stream().map(SchedulingViews::of).toList());
    }

    static BudgetView of(HourBudget budget) {
        Grant grant = budget.grant();
        AssistantId wish = grant.wishedAssistant();
        return new BudgetView(
                budget.id().value(),
                grant.applicationId(),
                grant.decisionId(),
                grant.minutesPerWeek(),
                grant.period().firstDay(),
                grant.period().lastDay(),
                wish == null ? null : wish.value(),
                budget.proposalReason() != null,
                budget.proposalReason(),
                budget.openedAt());
    }

    static BudgetInWeeksView of(FindBudget.BudgetInWeeks found, LocalDate today) {
        List<WeekHours> left =
                found.weeks().stream()
                        .filter(hours -> !hours.week().lastDay().isBefore(today))
                        .toList();
        return new BudgetInWeeksView(
                of(found.budget()),
                left.stream().mapToInt(WeekHours::bookedMinutes).max().orElse(0),
                left.stream().mapToInt(WeekHours::freeMinutes).min().orElse(0),
                found.weeks().stream().map(SchedulingViews::of).toList());
    }

    static ProposalView of(Proposal proposal) {
        RegisterEntry entry = proposal.assistant().entry();
        return new ProposalView(
                proposal.assistant().id().value(),
                entry.givenName(),
                entry.familyName(),
                proposal.wishedFor(),
                proposal.freeMinutesPerWeek());
    }

    static AllocationView of(Allocation allocation) {
        return new AllocationView(
                allocation.id().value(),
                allocation.budgetId().value(),
                allocation.assistantId().value(),
                allocation.minutesPerWeek(),
                allocation.period().firstDay(),
                allocation.period().lastDay(),
                allocation.freeFrom() == null ? null : allocation.freeFrom().firstDay(),
                allocation.allocatedAt());
    }
}
