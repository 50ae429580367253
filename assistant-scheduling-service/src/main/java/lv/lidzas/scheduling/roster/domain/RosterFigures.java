package lv.lidzas.scheduling.roster.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a roster means for people, in whole numbers (grafika rādītāji).
 *
 * @param visits all of them
 * @param unmetVisits without anybody
 * @param unmetMinutes of help in these
 * @param continuity of a thousand visits met, those with the assistant who comes to that client most often
 * @param wished of a thousand visits met, those with an assistant whom the person wants, or where the person has no wish
 * @param loadSpread how far the loads of assistants lie from their mean, in tenths of a percent of their free time, on average
 * @param travelMinutes between named places
 * @param changedVisits that had an assistant and now have another one, another time or nobody
 */
public record RosterFigures(
        int visits,
        int unmetVisits,
        int unmetMinutes,
        int continuity,
        int wished,
        int loadSpread,
        int travelMinutes,
        int changedVisits) {

    private static final int THOUSAND = 1000;

    /** Those of a roster. */
    public static RosterFigures of(RosterProblem problem, Roster roster) {
        return new Count(problem, roster).figures();
    }

    /** One pass over a roster. */
    private static final class Count {

        private final RosterProblem problem;
        private final List<Roster.Place> met = new ArrayList<>();
        private final List<RosterVisit> unmet = new ArrayList<>();
        private final int changed;

        Count(RosterProblem problem, Roster roster) {
            this.problem = problem;
            for (Roster.Place place : roster.places()) {
                if (place.assistantId() == null) {
                    unmet.add(visit(place));
                } else {
                    met.add(place);
                }
            }
            this.changed = RosterChange.between(problem, roster).size();
        }

        private RosterVisit visit(Roster.Place place) {
            return Objects.requireNonNull(problem.visits().get(place.visitId()));
        }

        RosterFigures figures() {
            return new RosterFigures(
                    met.size() + unmet.size(),
                    unmet.size(),
                    unmet.stream().mapToInt(RosterVisit::minutes).sum(),
                    perThousand(mostOften()),
                    perThousand((int) met.stream().filter(this::isWished).count()),
                    loadSpread(),
                    travel(),
                    changed);
        }

        private int perThousand(int some) {
            return met.isEmpty() ? THOUSAND : some * THOUSAND / met.size();
        }

        private int mostOften() {
            Map<UUID, Map<UUID, Integer>> times = new HashMap<>();
            met.forEach(place ->
                    times.computeIfAbsent(visit(place).clientId(), _ -> new HashMap<>())
                            .merge(Objects.requireNonNull(place.assistantId()), 1, Integer::sum));
            return times.values().stream()
                    .mapToInt(it -> it.values().stream().max(Comparator.naturalOrder()).orElse(0))
                    .sum();
        }

        private boolean isWished(Roster.Place place) {
            RosterClient client =
                    Objects.requireNonNull(problem.clients().get(visit(place).clientId()));
            return client.preferred().isEmpty() || client.preferred().contains(place.assistantId());
        }

        private int loadSpread() {
            Map<UUID, Integer> minutes = new HashMap<>();
            met.forEach(place ->
                    minutes.merge(
                            Objects.requireNonNull(place.assistantId()),
                            visit(place).minutes(),
                            Integer::sum));
            List<Integer> loads =
                    problem.capacities().entrySet().stream()
                            .filter(it -> it.getValue() > 0)
                            .map(it ->
                                    minutes.getOrDefault(it.getKey(), 0) * THOUSAND / it.getValue())
                            .toList();
            if (loads.isEmpty()) {
                return 0;
            }
            int mean = loads.stream().mapToInt(Integer::intValue).sum() / loads.size();
            return loads.stream().mapToInt(it -> Math.abs(it - mean)).sum() / loads.size();
        }

        private int travel() {
            Map<UUID, List<Roster.Place>> routes = new HashMap<>();
            met.forEach(place ->
                    routes.computeIfAbsent(
                                    Objects.requireNonNull(place.assistantId()),
                                    _ -> new ArrayList<>())
                            .add(place));
            return routes.values().stream().mapToInt(this::travelOf).sum();
        }

        private int travelOf(List<Roster.Place> route) {
            route.sort(Comparator.comparing(Roster.Place::start));
            int minutes = 0;
            for (int at = 1; at < route.size(); at++) {
                RosterVisit from = visit(route.get(at - 1));
                RosterVisit to = visit(route.get(at));
                boolean isSameDay =
                        from.days(route.get(at - 1).start(), problem.zone())
                                .lastDay()
                                .equals(to.days(route.get(at).start(), problem.zone()).firstDay());
                minutes += isSameDay ? problem.travel().between(from.place(), to.place()) : 0;
            }
            return minutes;
        }
    }
}
