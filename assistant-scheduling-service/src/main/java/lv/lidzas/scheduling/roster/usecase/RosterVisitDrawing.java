package lv.lidzas.scheduling.roster.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Says of a visit what a roster may do with it.
 *
 * @param published spans on which people rely
 * @param pauses by human
 */
record RosterVisitDrawing(
        RosterOrder.Asked asked,
        List<ServicePeriod> published,
        Map<BudgetId, HourBudget> budgets,
        Map<UUID, List<Pause>> pauses,
        Instant now,
        LocalDate today) {

    private static final int SOON_DAYS = 2;
    private static final int WEEK_DAYS = 7;

    /** Null for what needs nobody and takes no time. */
    @Nullable RosterVisit of(Visit visit) {
        boolean isAhead = isAhead(visit);
        if (visit.state() == VisitState.LEFT_OPEN) {
            return isAhead ? with(visit, RosterVisit.Before.NOBODY) : null;
        }
        VisitTime time = visit.time();
        UUID assistant = visit.assistantId().value();
        boolean isFrozen =
                !isAhead
                        || visit.state() != VisitState.PLANNED
                        || (isPublished(time) && time.isFixed() && !asked.replans());
        return with(
                visit,
                new RosterVisit.Before(
                        assistant,
                        time.isFixed() || isFrozen ? time.earliest() : null,
                        isFrozen,
                        isFrozen ? 0 : disruption(time)));
    }

    /** Whether there is still something to plan: days of a roster that are paid and not begun. */
    private boolean isAhead(Visit visit) {
        ServicePeriod days = visit.time().days();
        HourBudget budget = Objects.requireNonNull(budgets.get(visit.budgetId()));
        ServicePeriod granted = budget.period();
        return asked.span().covers(days)
                && visit.time().earliest().isAfter(now)
                && granted != null
                && granted.covers(days)
                && !budget.paused(pauses.getOrDefault(budget.humanId(), List.of())).touch(days);
    }

    private boolean isPublished(VisitTime time) {
        return published.stream().anyMatch(it -> it.covers(time.days()));
    }

    /** The nearer, the more; and twice where people were told that they can rely on it. */
    private int disruption(VisitTime time) {
        long away = ChronoUnit.DAYS.between(today, time.days().firstDay());
        int nearness = away <= SOON_DAYS ? 3 : away <= WEEK_DAYS ? 2 : 1;
        return isPublished(time) ? 2 * nearness : nearness;
    }

    private static RosterVisit with(Visit visit, RosterVisit.Before before) {
        return new RosterVisit(
                visit.id().value(),
                visit.budgetId().value(),
                visit.time().earliest(),
                visit.time().latest(),
                visit.time().minutes(),
                visit.place(),
                RosterVisit.Needs.NONE,
                before);
    }
}
