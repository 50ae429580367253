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
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * What the weeks hold once the visits of a roster are thought away: minutes that allocations reserve for visits to come, and what is booked
 * beside them for visits that the roster plans anew.
 *
 * @param reserves of the allocations
 * @param freed minutes of an assistant or a budget that are booked beside allocations, and become free
 */
record RosterRoom(
        Map<RosterProblem.Reserve, Integer> reserves, Map<RosterRoom.Week, Integer> freed) {

    /** A week of an assistant or a budget. */
    record Week(UUID whose, IsoWeek week) {}

    private record Part(AllocationId allocation, IsoWeek week) {}

    /**
     * What they hold.
     *
     * @param all allocations of the budgets
     * @param visits of the roster
     * @param plans what visits take of these allocations in weeks
     */
    static RosterRoom of(
            List<Allocation> all, List<Visit> visits, List<WeekPlan> plans, List<IsoWeek> weeks) {
        Map<Part, WeekPlan> taken =
                plans.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new Part(it.allocationId(), (IsoWeek) it.span()),
                                        Function.identity()));
        Map<Part, Integer> anew = anew(visits);
        RosterRoom room = new RosterRoom(new HashMap<>(), new HashMap<>());
        for (Allocation allocation : all) {
            for (IsoWeek week : weeks) {
                Part part = new Part(allocation.id(), week);
                WeekPlan plan = taken.getOrDefault(part, new WeekPlan(allocation.id(), week, 0, 0));
                room.add(allocation, plan, week, anew.getOrDefault(part, 0));
            }
        }
        return room;
    }

    private static Map<Part, Integer> anew(List<Visit> visits) {
        Map<Part, Integer> anew = new HashMap<>();
        for (Visit visit : visits) {
            if (visit.state().takesTime()) {
                visit.time()
                        .minutesByWeek()
                        .forEach((week, minutes) ->
                                anew.merge(
                                        new Part(visit.allocationId(), week),
                                        minutes,
                                        Integer::sum));
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

    int freed(UUID whose, IsoWeek week) {
        return freed.getOrDefault(new Week(whose, week), 0);
    }
}
