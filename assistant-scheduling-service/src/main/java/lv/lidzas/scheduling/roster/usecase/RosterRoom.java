package lv.lidzas.scheduling.roster.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;

/**
 * What the weeks hold once the visits of a roster are thought away: minutes that allocations reserve for visits to come, and what is booked
 * beside them for visits that the roster plans anew. Of time by the month also what the months of a budget hold, because a week may take of
 * it what another leaves.
 *
 * @param reserves of the allocations
 * @param freed minutes of an assistant or a budget that are booked beside allocations, and become free; in a month of a budget with
 *     what its allocations reserve for visits to come
 */
record RosterRoom(
        Map<RosterProblem.Reserve, Integer> reserves, Map<RosterRoom.Week, Integer> freed) {

    /** A week of an assistant or a budget, or a month of a budget. */
    record Week(UUID whose, CountedSpan span) {}

    private record Part(AllocationId allocation, CountedSpan span) {}

    /**
     * What they hold.
     *
     * @param all allocations of the budgets
     * @param visits of the roster
     * @param plans what visits take of these allocations in the weeks, and in the months that these touch
     */
    static RosterRoom of(
            List<Allocation> all, List<Visit> visits, List<WeekPlan> plans, List<IsoWeek> weeks) {
        Map<Part, WeekPlan> taken =
                plans.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new Part(it.allocationId(), it.span()),
                                        Function.identity()));
        Map<Part, Integer> anew = anew(visits);
        RosterRoom room = new RosterRoom(new HashMap<>(), new HashMap<>());
        for (Allocation allocation : all) {
            for (IsoWeek week : weeks) {
                Part part = new Part(allocation.id(), week);
                WeekPlan plan = taken.getOrDefault(part, new WeekPlan(allocation.id(), week, 0, 0));
                room.add(allocation, plan, week, anew.getOrDefault(part, 0));
            }
            if (!allocation.time().isByWeek()) {
                for (CountedSpan month : monthsOf(weeks)) {
                    Part part = new Part(allocation.id(), month);
                    WeekPlan plan =
                            taken.getOrDefault(part, new WeekPlan(allocation.id(), month, 0, 0));
                    room.addMonth(allocation, plan, anew.getOrDefault(part, 0));
                }
            }
        }
        return room;
    }

    private static Map<Part, Integer> anew(List<Visit> visits) {
        Map<Part, Integer> anew = new HashMap<>();
        for (Visit visit : visits) {
            if (visit.state().takesTime()) {
                for (GrantedTime.Per per : GrantedTime.Per.values()) {
                    WeekBooking.by(per, visit.time().minutesByPart(per))
                            .forEach((span, minutes) ->
                                    anew.merge(
                                            new Part(visit.allocationId(), span),
                                            minutes,
                                            Integer::sum));
                }
            }
        }
        return anew;
    }

    /** Help that took longer than it was planned for keeps what it took. */
    private void add(Allocation allocation, WeekPlan plan, IsoWeek week, int anew) {
        int stays = Math.max(0, plan.takenMinutes() - anew);
        int reserved = WeekPlan.reservedIn(week, allocation);
        int reserve = Math.max(0, reserved - stays);
        int free = Math.max(0, plan.beyondMinutes() - Math.max(0, stays - reserved));
        UUID assistant = allocation.assistantId().value();
        UUID budget = allocation.budgetId().value();
        if (reserve > 0) {
            reserves.merge(
                    new RosterProblem.Reserve(assistant, budget, week), reserve, Integer::sum);
        }
        if (free > 0) {
            freed.merge(new Week(assistant, week), free, Integer::sum);
            freed.merge(new Week(budget, week), free, Integer::sum);
        }
    }

    private void addMonth(Allocation allocation, WeekPlan plan, int anew) {
        int stays = Math.max(0, plan.takenMinutes() - anew);
        int reserved = WeekPlan.reservedIn(plan.span(), allocation);
        int reserve = Math.max(0, reserved - stays);
        int free = Math.max(0, plan.beyondMinutes() - Math.max(0, stays - reserved));
        freed.merge(
                new Week(allocation.budgetId().value(), plan.span()), reserve + free, Integer::sum);
    }

    /** The months that weeks touch which follow each other. */
    static List<CountedSpan> monthsOf(List<IsoWeek> weeks) {
        return new ServicePeriod(weeks.getFirst().firstDay(), weeks.getLast().lastDay())
                .spans(GrantedTime.Per.MONTH);
    }

    int freed(UUID whose, CountedSpan span) {
        return freed.getOrDefault(new Week(whose, span), 0);
    }

    /** What all allocations of a budget reserve in a week for visits to come. */
    int reservedOf(UUID budget, IsoWeek week) {
        return reserves.entrySet().stream()
                .filter(it ->
                        it.getKey().clientId().equals(budget) && it.getKey().week().equals(week))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
