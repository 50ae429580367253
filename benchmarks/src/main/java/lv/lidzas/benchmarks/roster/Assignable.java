package lv.lidzas.benchmarks.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.scheduling.roster.domain.PersonalRules;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;

/**
 * More visits than so many no roster of a problem covers.
 *
 * <p>It leaves out what makes the problem hard. A visit has to have somebody who may come at one of its starts. Then, for each day, the
 * moment at which the largest matching of visits under way and assistants who may come leaves the most visits over; only the minutes count
 * through which a visit runs whenever it begins. Travel, and 40 hours but for their sum, are left out.
 */
public final class Assignable {

    private static final int GRAIN = 15;

    private final RosterProblem problem;
    private final List<RosterAssistant> assistants;
    private final Map<RosterVisit, int[]> able = new HashMap<>();

    private Assignable(RosterProblem problem) {
        this.problem = problem;
        this.assistants = List.copyOf(problem.assistants().values());
        PersonalRules rules = new PersonalRules(problem);
        for (RosterVisit visit : problem.visits().values()) {
            int[] who = able(rules, visit);
            if (who.length > 0) {
                able.put(visit, who);
            }
        }
    }

    /** The most visits. */
    public static int most(RosterProblem problem) {
        Assignable relaxed = new Assignable(problem);
        return relaxed.able.size() - Math.max(relaxed.overByDay(), relaxed.overByMinutes());
    }

    private int[] able(PersonalRules rules, RosterVisit visit) {
        return java.util.stream.IntStream.range(0, assistants.size())
                .filter(at ->
                        visit.starts().stream()
                                .anyMatch(start ->
                                        rules.broken(visit, assistants.get(at), start).isEmpty()))
                .toArray();
    }

    /** The shortest visits until the free minutes of all are used up. */
    private int overByMinutes() {
        long free = problem.capacities().values().stream().mapToLong(Integer::longValue).sum();
        int met = 0;
        for (int minutes :
                able.keySet().stream().mapToInt(RosterVisit::minutes).sorted().toArray()) {
            free -= minutes;
            met += free >= 0 ? 1 : 0;
        }
        return able.size() - met;
    }

    private int overByDay() {
        Map<LocalDate, List<RosterVisit>> days = new HashMap<>();
        able.keySet()
                .forEach(visit ->
                        days.computeIfAbsent(
                                        LocalDate.ofInstant(visit.earliest(), problem.zone()),
                                        _ -> new ArrayList<>())
                                .add(visit));
        return days.entrySet().stream().mapToInt(it -> over(it.getKey(), it.getValue())).sum();
    }

    private int over(LocalDate day, List<RosterVisit> visits) {
        int most = 0;
        Instant midnight = day.atStartOfDay(problem.zone()).toInstant();
        for (int minute = 0; minute < 24 * 60; minute += GRAIN) {
            Instant at = midnight.plus(Duration.ofMinutes(minute));
            List<RosterVisit> running = visits.stream().filter(it -> runsAt(it, at)).toList();
            most = Math.max(most, running.size() - matching(running));
        }
        return most;
    }

    private static boolean runsAt(RosterVisit visit, Instant at) {
        Duration help = Duration.ofMinutes(visit.minutes());
        return !at.isBefore(visit.latest().minus(help)) && at.isBefore(visit.earliest().plus(help));
    }

    private int matching(List<RosterVisit> visits) {
        int[] visitOf = new int[assistants.size()];
        Arrays.fill(visitOf, -1);
        int matched = 0;
        for (int visit = 0; visit < visits.size(); visit++) {
            matched += finds(visits, visit, visitOf, new boolean[assistants.size()]) ? 1 : 0;
        }
        return matched;
    }

    private boolean finds(List<RosterVisit> visits, int visit, int[] visitOf, boolean[] asked) {
        for (int who : java.util.Objects.requireNonNull(able.get(visits.get(visit)))) {
            if (!asked[who]) {
                asked[who] = true;
                if (visitOf[who] < 0 || finds(visits, visitOf[who], visitOf, asked)) {
                    visitOf[who] = visit;
                    return true;
                }
            }
        }
        return false;
    }
}
