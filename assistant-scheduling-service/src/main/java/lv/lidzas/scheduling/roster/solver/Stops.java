package lv.lidzas.scheduling.roster.solver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.PersonalRules;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** Makes stops of visits, the hardest to cover first: the first roster is built in that order. */
class Stops {

    private final RosterProblem problem;
    private final PersonalRules rules;
    private final Map<UUID, Worker> workers = new LinkedHashMap<>();
    private final Map<UUID, Customer> customers = new HashMap<>();

    Stops(RosterProblem problem) {
        this.problem = problem;
        this.rules = new PersonalRules(problem);
        Map<UUID, Integer> capacities = problem.capacities();
        problem.assistants()
                .values()
                .forEach(it ->
                        workers.put(it.id(), new Worker(it, capacities.getOrDefault(it.id(), 0))));
        problem.clients().values().forEach(it -> customers.put(it.id(), new Customer(it, problem)));
    }

    Map<UUID, Worker> workers() {
        return workers;
    }

    List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        for (RosterVisit visit : problem.visits().values()) {
            stops.add(stop(stops.size(), visit));
        }
        stops.sort(
                Comparator.comparingInt((Stop it) -> it.workers().size() * it.starts().size())
                        .thenComparing(Comparator.comparingInt(Stop::minutes).reversed()));
        return stops;
    }

    private Stop stop(int number, RosterVisit visit) {
        Map<Start, Map<Worker, Set<RosterRule>>> broken = new LinkedHashMap<>();
        visit.starts().forEach(at -> broken.put(start(visit, at), brokenAt(visit, at)));
        Stop stop =
                new Stop(
                        number,
                        visit,
                        Objects.requireNonNull(customers.get(visit.clientId())),
                        problem.travel(),
                        visit.isFrozen() ? List.of(plannedWith(visit)) : able(broken),
                        broken);
        if (visit.isFrozen()) {
            stop.assign(plannedWith(visit), stop.start());
        }
        return stop;
    }

    private Worker plannedWith(RosterVisit visit) {
        return Objects.requireNonNull(workers.get(visit.plannedWith()));
    }

    private Map<Worker, Set<RosterRule>> brokenAt(RosterVisit visit, Instant at) {
        Map<Worker, Set<RosterRule>> bits = new HashMap<>();
        PersonalRules.Moment moment = rules.at(visit, at);
        for (Worker worker : workers.values()) {
            Set<RosterRule> some = moment.broken(worker.assistant());
            if (!some.isEmpty()) {
                bits.put(worker, some);
            }
        }
        return bits;
    }

    /** Whoever may come at one of the starts. */
    List<Worker> able(Map<Start, Map<Worker, Set<RosterRule>>> broken) {
        return workers.values().stream()
                .filter(it -> broken.values().stream().anyMatch(bits -> !bits.containsKey(it)))
                .toList();
    }

    private Start start(RosterVisit visit, Instant at) {
        List<Map.Entry<IsoWeek, Integer>> weeks =
                List.copyOf(visit.minutesByWeek(at, problem.zone()).entrySet());
        Map.Entry<IsoWeek, Integer> first = weeks.getFirst();
        Map.Entry<IsoWeek, Integer> second = weeks.size() > 1 ? weeks.get(1) : null;
        return new Start(
                at,
                at.getEpochSecond() / 60,
                visit.endFrom(at).getEpochSecond() / 60,
                LocalDate.ofInstant(at, problem.zone()),
                first.getKey(),
                first.getValue(),
                second == null ? null : second.getKey(),
                second == null ? 0 : second.getValue());
    }
}
