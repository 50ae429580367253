package lv.lidzas.scheduling.roster.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.jspecify.annotations.Nullable;

/** Says of every visit without anybody what forbids each assistant to come, and what would let one come. */
public final class RosterReasons {

    /** Whoever reads it wants the nearest, not all. */
    private static final int WAYS_OUT = 5;

    /** Hours with another assistant take more than minutes. */
    private static final Comparator<WayOut> NEAREST =
            Comparator.comparing((WayOut way) -> way.kind() == WayOut.WayOutKind.AGREEMENT)
                    .thenComparingInt(WayOut::minutes)
                    .thenComparing(WayOut::kind);

    private final RosterProblem problem;
    private final PersonalRules rules;
    private final Map<UUID, List<Taken>> ofAssistant = new HashMap<>();
    private final Map<UUID, List<Taken>> ofClient = new HashMap<>();
    private final Map<RosterProblem.Reserve, Integer> minutes = new HashMap<>();
    private final Map<WeekOf, Integer> beyond = new HashMap<>();
    private final List<RosterVisit> unmet = new ArrayList<>();

    public RosterReasons(RosterProblem problem, Roster roster) {
        this.problem = problem;
        this.rules = new PersonalRules(problem);
        roster.places().forEach(this::take);
        minutes.keySet().forEach(this::count);
    }

    /** Of an assistant or a client. */
    private record WeekOf(UUID whose, IsoWeek week) {}

    private void count(RosterProblem.Reserve key) {
        int more = beyond(key, 0);
        beyond.merge(new WeekOf(key.assistantId(), key.week()), more, Integer::sum);
        beyond.merge(new WeekOf(key.clientId(), key.week()), more, Integer::sum);
    }

    private record Taken(RosterVisit visit, Instant start) {

        Instant end() {
            return visit.endFrom(start);
        }
    }

    /** What stands against one start: by rule the way out of it, or null where there is none. */
    private record Chance(EnumMap<RosterRule, @Nullable WayOut> obstacles) {

        int size() {
            return obstacles.size();
        }

        int weight() {
            return obstacles.values().stream()
                    .mapToInt(way -> way == null ? RosterVisit.GRAIN_MINUTES : way.minutes())
                    .sum();
        }
    }

    private void take(Roster.Place place) {
        RosterVisit visit = Objects.requireNonNull(problem.visits().get(place.visitId()));
        UUID assistant = place.assistantId();
        if (assistant == null) {
            unmet.add(visit);
            return;
        }
        Taken taken = new Taken(visit, place.start());
        ofAssistant.computeIfAbsent(assistant, _ -> new ArrayList<>()).add(taken);
        ofClient.computeIfAbsent(visit.clientId(), _ -> new ArrayList<>()).add(taken);
        visit.minutesByWeek(place.start(), problem.zone())
                .forEach((week, share) ->
                        minutes.merge(
                                new RosterProblem.Reserve(assistant, visit.clientId(), week),
                                share,
                                Integer::sum));
    }

    /** Each visit without anybody, in the order of the problem. */
    public List<UnmetVisit> unmet() {
        return unmet.stream().map(this::explain).toList();
    }

    private UnmetVisit explain(RosterVisit visit) {
        List<UnmetVisit.Forbidden> forbids = new ArrayList<>();
        List<WayOut> ways = new ArrayList<>();
        for (RosterAssistant assistant : problem.assistants().values()) {
            Chance nearest = nearest(visit, assistant);
            forbids.add(
                    new UnmetVisit.Forbidden(
                            assistant.id(),
                            nearest.obstacles().keySet().stream().findFirst().orElse(null)));
            if (nearest.size() == 1) {
                nearest.obstacles().values().stream().filter(Objects::nonNull).forEach(ways::add);
            }
        }
        ways.sort(NEAREST);
        return new UnmetVisit(visit.id(), forbids, ways.stream().limit(WAYS_OUT).toList());
    }

    /** Of all starts the one against which the least stands. */
    private Chance nearest(RosterVisit visit, RosterAssistant assistant) {
        return visit.starts().stream()
                .map(start -> chance(visit, assistant, start))
                .min(Comparator.comparingInt(Chance::size).thenComparingInt(Chance::weight))
                .orElseThrow();
    }

    private Chance chance(RosterVisit visit, RosterAssistant assistant, Instant start) {
        EnumMap<RosterRule, @Nullable WayOut> obstacles = new EnumMap<>(RosterRule.class);
        for (RosterRule rule : rules.broken(visit, assistant, start)) {
            obstacles.put(rule, personal(rule, visit, assistant, start));
        }
        weeks(visit, assistant, start, obstacles);
        meet(
                RosterRule.CLIENT_OVERLAP,
                ofClient.getOrDefault(visit.clientId(), List.of()),
                TravelTable.NONE,
                new Wanted(visit, assistant.id(), start),
                obstacles);
        meet(
                RosterRule.OVERLAP,
                ofAssistant.getOrDefault(assistant.id(), List.of()),
                problem.travel(),
                new Wanted(visit, assistant.id(), start),
                obstacles);
        return new Chance(obstacles);
    }

    private @Nullable WayOut personal(
            RosterRule rule, RosterVisit visit, RosterAssistant assistant, Instant start) {
        return switch (rule) {
            case AGREEMENT -> new WayOut(WayOut.WayOutKind.AGREEMENT, assistant.id(), null, 0);
            case AVAILABILITY ->
                    new WayOut(
                            WayOut.WayOutKind.WORKS_LONGER,
                            assistant.id(),
                            null,
                            rules.at(visit, start).minutesOutside(assistant));
            default -> null;
        };
    }

    private void weeks(
            RosterVisit visit,
            RosterAssistant assistant,
            Instant start,
            EnumMap<RosterRule, @Nullable WayOut> obstacles) {
        RosterClient client = Objects.requireNonNull(problem.clients().get(visit.clientId()));
        visit.minutesByWeek(start, problem.zone())
                .forEach((week, share) -> {
                    RosterProblem.Reserve mine =
                            new RosterProblem.Reserve(assistant.id(), client.id(), week);
                    int more = beyond(mine, share) - beyond(mine, 0);
                    int overWeek = beyondOf(assistant.id(), week) + more - assistant.freeIn(week);
                    int overBudget = beyondOf(client.id(), week) + more - client.freeIn(week);
                    if (more > 0 && overWeek > 0) {
                        obstacles.put(
                                RosterRule.WEEK_LIMIT,
                                new WayOut(
                                        WayOut.WayOutKind.LESS_ELSEWHERE,
                                        assistant.id(),
                                        null,
                                        overWeek));
                    }
                    if (more > 0 && overBudget > 0) {
                        obstacles.put(
                                RosterRule.BUDGET,
                                new WayOut(
                                        WayOut.WayOutKind.MORE_BUDGET,
                                        assistant.id(),
                                        null,
                                        overBudget));
                    }
                });
    }

    private int beyond(RosterProblem.Reserve key, int more) {
        return Math.max(
                0, minutes.getOrDefault(key, 0) + more - problem.reserves().getOrDefault(key, 0));
    }

    private int beyondOf(UUID whose, IsoWeek week) {
        return beyond.getOrDefault(new WeekOf(whose, week), 0);
    }

    private record Wanted(RosterVisit visit, UUID assistantId, Instant start) {

        Instant end() {
            return visit.endFrom(start);
        }
    }

    /** Two visits in the way are no way out, and neither is one that is frozen or would have to vanish. */
    private static void meet(
            RosterRule rule,
            List<Taken> others,
            TravelTable travel,
            Wanted wanted,
            EnumMap<RosterRule, @Nullable WayOut> obstacles) {
        for (Taken other : others) {
            String there = other.visit().place();
            String here = wanted.visit().place();
            int before = travel.between(there, here) + minutesFrom(wanted.start(), other.end());
            int after = travel.between(here, there) + minutesFrom(other.start(), wanted.end());
            if (before > 0 && after > 0) {
                boolean isOnly = !obstacles.containsKey(rule);
                obstacles.put(rule, isOnly ? way(other, before, after, wanted) : null);
            }
        }
    }

    private static @Nullable WayOut way(Taken other, int before, int after, Wanted wanted) {
        int least = Math.min(before, after);
        if (least >= other.visit().minutes() || other.visit().isFrozen()) {
            return null;
        }
        return new WayOut(
                before <= after ? WayOut.WayOutKind.ENDS_EARLIER : WayOut.WayOutKind.BEGINS_LATER,
                wanted.assistantId(),
                other.visit().id(),
                least);
    }

    private static int minutesFrom(Instant from, Instant until) {
        return (int) Duration.between(from, until).toMinutes();
    }
}
