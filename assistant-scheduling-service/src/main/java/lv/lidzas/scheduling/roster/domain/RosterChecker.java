package lv.lidzas.scheduling.roster.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * Holds the hard rules against a roster in plain Java, so that nobody has to believe a solver.
 *
 * <p>What is frozen is not judged by itself, because no roster could mend it; it takes its time from the others.
 */
public final class RosterChecker {

    private final RosterProblem problem;
    private final PersonalRules rules;

    public RosterChecker(RosterProblem problem) {
        this.problem = problem;
        this.rules = new PersonalRules(problem);
    }

    /**
     * A rule that a roster breaks.
     *
     * @param visitId one of the visits that break it
     * @param assistantId who comes to it
     * @param minutes by which it is broken; 0 where minutes say nothing
     */
    public record Breach(RosterRule rule, UUID visitId, UUID assistantId, int minutes) {}

    /** A visit to which somebody comes. */
    private record Met(RosterVisit visit, RosterAssistant assistant, Instant start) {

        Instant end() {
            return visit.endFrom(start);
        }

        Breach breach(RosterRule rule, int minutes) {
            return new Breach(rule, visit.id(), assistant.id(), minutes);
        }
    }

    /** All that is broken; none if the roster may be used. */
    public List<Breach> check(Roster roster) {
        List<Met> met = met(roster);
        List<Breach> breaches = new ArrayList<>();
        met.stream()
                .filter(it -> !it.visit().isFrozen())
                .forEach(it ->
                        rules.broken(it.visit(), it.assistant(), it.start())
                                .forEach(rule -> breaches.add(it.breach(rule, 0))));
        breaches.addAll(overWeeks(met));
        breaches.addAll(
                meetings(met, it -> it.assistant().id(), RosterRule.OVERLAP, problem.travel()));
        breaches.addAll(
                meetings(
                        met,
                        it -> it.visit().clientId(),
                        RosterRule.CLIENT_OVERLAP,
                        TravelTable.NONE));
        return breaches;
    }

    private List<Met> met(Roster roster) {
        List<Met> met = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Roster.Place place : roster.places()) {
            RosterVisit visit = problem.visits().get(place.visitId());
            if (visit == null || !seen.add(place.visitId())) {
                throw new IllegalArgumentException("No visit or one twice: " + place.visitId());
            }
            UUID who = place.assistantId();
            if (who != null) {
                met.add(
                        new Met(
                                visit,
                                Objects.requireNonNull(problem.assistants().get(who)),
                                place.start()));
            }
            if (visit.isFrozen()
                    && !(Objects.equals(who, visit.plannedWith())
                            && place.start().equals(visit.plannedStart()))) {
                throw new IllegalArgumentException("A frozen visit was moved: " + visit.id());
            }
        }
        return met;
    }

    /** Agreed minutes are taken first; what exceeds them needs room with the assistant and with the client. */
    private List<Breach> overWeeks(List<Met> met) {
        Map<RosterProblem.Reserve, Integer> taken = new HashMap<>();
        Map<RosterProblem.Reserve, Met> movable = new HashMap<>();
        for (Met one : met) {
            one.visit()
                    .minutesByWeek(one.start(), problem.zone())
                    .forEach((week, minutes) -> {
                        RosterProblem.Reserve key =
                                new RosterProblem.Reserve(
                                        one.assistant().id(), one.visit().clientId(), week);
                        taken.merge(key, minutes, Integer::sum);
                        if (!one.visit().isFrozen()) {
                            movable.put(key, one);
                        }
                    });
        }
        List<Breach> breaches = new ArrayList<>();
        breaches.addAll(
                over(
                        taken,
                        movable,
                        RosterRule.WEEK_LIMIT,
                        RosterProblem.Reserve::assistantId,
                        (id, week) -> find(problem.assistants(), id).freeIn(week)));
        breaches.addAll(
                over(
                        taken,
                        movable,
                        RosterRule.BUDGET,
                        RosterProblem.Reserve::clientId,
                        (id, week) -> find(problem.clients(), id).freeIn(week)));
        return breaches;
    }

    private static <T> T find(Map<UUID, T> things, UUID id) {
        return Objects.requireNonNull(things.get(id));
    }

    @FunctionalInterface
    private interface Room {
        int of(UUID id, IsoWeek week);
    }

    private record WeekOf(UUID id, IsoWeek week) {}

    private List<Breach> over(
            Map<RosterProblem.Reserve, Integer> taken,
            Map<RosterProblem.Reserve, Met> movable,
            RosterRule rule,
            Function<RosterProblem.Reserve, UUID> whose,
            Room room) {
        Map<WeekOf, Integer> beyond = new HashMap<>();
        Map<WeekOf, Met> blamed = new HashMap<>();
        taken.forEach((key, minutes) -> {
            WeekOf week = new WeekOf(whose.apply(key), key.week());
            int free = Math.max(0, minutes - problem.reserves().getOrDefault(key, 0));
            beyond.merge(week, free, Integer::sum);
            Met one = movable.get(key);
            if (one != null && free > 0) {
                blamed.put(week, one);
            }
        });
        List<Breach> breaches = new ArrayList<>();
        beyond.forEach((week, minutes) -> {
            int over = minutes - room.of(week.id(), week.week());
            Met one = blamed.get(week);
            if (over > 0 && one != null) {
                breaches.add(one.breach(rule, over));
            }
        });
        return breaches;
    }

    /** A sweep: each visit is held against those that began before it and may still reach into it. */
    private static List<Breach> meetings(
            List<Met> met, Function<Met, UUID> of, RosterRule rule, TravelTable travel) {
        Map<UUID, List<Met>> byPerson = new HashMap<>();
        met.forEach(it -> byPerson.computeIfAbsent(of.apply(it), _ -> new ArrayList<>()).add(it));
        List<Breach> breaches = new ArrayList<>();
        for (List<Met> day : byPerson.values()) {
            day.sort(Comparator.comparing(Met::start));
            for (int later = 1; later < day.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    Met first = day.get(earlier);
                    Met second = day.get(later);
                    int missing = missing(first, second, travel);
                    if (missing > 0 && !(first.visit().isFrozen() && second.visit().isFrozen())) {
                        breaches.add(
                                (second.visit().isFrozen() ? first : second).breach(rule, missing));
                    }
                }
            }
        }
        return breaches;
    }

    private static int missing(Met first, Met second, TravelTable travel) {
        int way = travel.between(first.visit().place(), second.visit().place());
        return way - (int) Duration.between(first.end(), second.start()).toMinutes();
    }
}
