package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import lv.lidzas.scheduling.register.usecase.Choices;
import lv.lidzas.scheduling.roster.domain.RosterClient;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.roster.domain.TravelTable;
import lv.lidzas.scheduling.travel.domain.TravelLeg;
import lv.lidzas.scheduling.travel.usecase.TravelTables;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.visits.usecase.WeekPlans;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Reads what a roster is looked for on: the visits of some weeks, and everybody who could come to them. */
@ApplicationScoped
class RosterProblems {

    private final Visits visits;
    private final HourBudgets budgets;
    private final Allocations allocations;
    private final WeekPlans plans;
    private final KeptPauses pauses;
    private final Choices choices;
    private final RosterPeople people;
    private final TravelTables travel;
    private final Rosters rosters;
    private final LegalClock clock;

    RosterProblems(
            Visits visits,
            HourBudgets budgets,
            Allocations allocations,
            WeekPlans plans,
            KeptPauses pauses,
            Choices choices,
            RosterPeople people,
            TravelTables travel,
            Rosters rosters,
            LegalClock clock) {
        this.visits = visits;
        this.budgets = budgets;
        this.allocations = allocations;
        this.plans = plans;
        this.pauses = pauses;
        this.choices = choices;
        this.people = people;
        this.travel = travel;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * A problem, and what it was drawn from.
     *
     * @param versions of the visits
     */
    record Drawn(RosterProblem problem, Map<UUID, Long> versions) {}

    @Transactional
    Drawn draw(RosterOrder.Asked asked) {
        List<Visit> touching = visits.touching(asked.span());
        Map<BudgetId, HourBudget> known =
                budgets.find(touching.stream().map(Visit::budgetId).collect(Collectors.toSet()));
        Map<BudgetId, List<Allocation>> hours = new HashMap<>();
        known.keySet().forEach(id -> hours.put(id, allocations.ofBudget(id)));
        List<Allocation> all = hours.values().stream().flatMap(List::stream).toList();
        RosterVisitDrawing drawing =
                new RosterVisitDrawing(
                        asked,
                        rosters.publishedWithin(asked.span()),
                        known,
                        pauses.of(humansOf(known)),
                        clock.now(),
                        clock.today());
        List<RosterVisit> drawn = new ArrayList<>();
        Map<UUID, Long> versions = new HashMap<>();
        List<Visit> counted = new ArrayList<>();
        for (Visit visit : touching) {
            RosterVisit one = drawing.of(visit);
            if (one != null) {
                drawn.add(one);
                versions.put(one.id(), visit.version());
                counted.add(visit);
            }
        }
        RosterRoom room =
                RosterRoom.of(all, counted, plansOf(all, asked.span()), asked.span().weeks());
        return new Drawn(
                RosterProblem.of(
                        clock.zone(),
                        people.of(asked.span(), room, assistantsOf(counted)),
                        clients(known, hours, room, asked.span()),
                        drawn,
                        room.reserves(),
                        ways()),
                versions);
    }

    private TravelTable ways() {
        return new TravelTable(
                travel.read().legs().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new TravelTable.Leg(it.from(), it.to()),
                                        TravelLeg::minutes)));
    }

    private static Set<UUID> humansOf(Map<BudgetId, HourBudget> known) {
        return known.values().stream().map(HourBudget::humanId).collect(Collectors.toSet());
    }

    private List<WeekPlan> plansOf(List<Allocation> hours, ServicePeriod span) {
        Set<AllocationId> ids = hours.stream().map(Allocation::id).collect(Collectors.toSet());
        List<WeekPlan> all = new ArrayList<>(plans.of(ids, span.weeks()));
        all.addAll(plans.of(ids, RosterRoom.monthsOf(span.weeks())));
        return all;
    }

    private static Set<AssistantId> assistantsOf(List<Visit> counted) {
        return counted.stream()
                .filter(it -> it.state().takesTime())
                .map(Visit::assistantId)
                .collect(Collectors.toSet());
    }

    private List<RosterClient> clients(
            Map<BudgetId, HourBudget> known,
            Map<BudgetId, List<Allocation>> hours,
            RosterRoom room,
            ServicePeriod span) {
        return known.values().stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .map(budget -> {
                    Choice choice = choices.of(budget.humanId());
                    return new RosterClient(
                            budget.id().value(),
                            people.freeOf(budget, room, span.weeks()),
                            wished(budget, choice),
                            choice.blocked().stream()
                                    .map(AssistantId::value)
                                    .collect(Collectors.toSet()),
                            agreed(Objects.requireNonNull(hours.get(budget.id()))));
                })
                .toList();
    }

    /** What the person said since counts more than what the application wished for. */
    private static List<UUID> wished(HourBudget budget, Choice choice) {
        AssistantId wish = budget.wishedAssistant();
        return choice.preferred().isEmpty() && wish != null
                ? List.of(wish.value())
                : choice.preferred().stream().map(AssistantId::value).toList();
    }

    private static Map<UUID, List<ServicePeriod>> agreed(List<Allocation> hours) {
        Map<UUID, List<ServicePeriod>> agreed = new HashMap<>();
        for (Allocation allocation : hours) {
            ServicePeriod days = allocation.bookedDays();
            if (days != null) {
                agreed.computeIfAbsent(allocation.assistantId().value(), _ -> new ArrayList<>())
                        .add(days);
            }
        }
        return agreed;
    }
}
