package lv.lidzas.scheduling.roster.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * A first roster that keeps every rule, in one pass: visits with the fewest assistants first, each to whoever suits best of those who can.
 *
 * <p>The solver would build one, too, and score the whole week for each assistant of each visit; this takes a thousandth of that. What is
 * planned already and still possible stays.
 */
final class FirstRoster {

    private static final int OF_STRANGER = 40;
    private static final int OF_WISH = 20;
    private static final int OF_CHANGE = 60;
    private static final int OF_WAY = 2;
    private static final int PERCENT = 100;

    private final Map<Worker, List<Stop>> ofWorker = new HashMap<>();
    private final Map<Customer, List<Stop>> ofCustomer = new HashMap<>();
    private final Map<Customer, Set<Worker>> known = new HashMap<>();
    private final Map<RosterConstraints.Share, Integer> shares = new HashMap<>();
    private final Map<Week, Integer> beyond = new HashMap<>();
    private final Map<Worker, Integer> load = new HashMap<>();

    /** Of a worker or of a customer. */
    private record Week(Object whose, IsoWeek week) {}

    private record Choice(Worker worker, Start start, int cost) {}

    private FirstRoster() {}

    /** Assigns what can be assigned; the rest stays without anybody. */
    static void fill(List<Stop> stops) {
        FirstRoster roster = new FirstRoster();
        stops.stream().filter(Stop::isPinned).forEach(roster::take);
        List<Stop> open = stops.stream().filter(it -> !it.isPinned()).toList();
        open.stream().filter(Stop::wasPlanned).forEach(roster::assign);
        open.stream().filter(it -> !it.wasPlanned()).forEach(roster::assign);
    }

    private void assign(Stop stop) {
        Choice best = null;
        for (Start start : stop.starts()) {
            for (Worker worker : stop.workers()) {
                if (stop.mayCome(worker, start) && fits(stop, worker, start)) {
                    int cost = cost(stop, worker, start);
                    best =
                            best == null || cost < best.cost()
                                    ? new Choice(worker, start, cost)
                                    : best;
                }
            }
        }
        if (best != null) {
            stop.assign(best.worker(), best.start());
            take(stop);
        }
    }

    private void take(Stop stop) {
        Worker worker = stop.worker();
        ofWorker.computeIfAbsent(worker, _ -> new ArrayList<>()).add(stop);
        ofCustomer.computeIfAbsent(stop.customer(), _ -> new ArrayList<>()).add(stop);
        known.computeIfAbsent(stop.customer(), _ -> new HashSet<>()).add(worker);
        load.merge(worker, stop.minutes(), Integer::sum);
        Start start = stop.start();
        take(stop, start.firstWeek(), start.firstMinutes());
        take(stop, start.secondWeek(), start.secondMinutes());
    }

    private void take(Stop stop, @Nullable IsoWeek week, int minutes) {
        if (week != null) {
            RosterConstraints.Share share =
                    new RosterConstraints.Share(stop.worker(), stop.customer(), week);
            int more = more(share, minutes);
            shares.merge(share, minutes, Integer::sum);
            beyond.merge(new Week(stop.worker(), week), more, Integer::sum);
            beyond.merge(new Week(stop.customer(), week), more, Integer::sum);
        }
    }

    private int more(RosterConstraints.Share share, int minutes) {
        int before = shares.getOrDefault(share, 0);
        return share.beyondAgreed(before + minutes) - share.beyondAgreed(before);
    }

    private boolean fits(Stop stop, Worker worker, Start start) {
        return hasRoom(stop, worker, start.firstWeek(), start.firstMinutes())
                && hasRoom(stop, worker, start.secondWeek(), start.secondMinutes())
                && ofWorker.getOrDefault(worker, List.of()).stream()
                        .noneMatch(other -> stop.meets(start, other))
                && ofCustomer.getOrDefault(stop.customer(), List.of()).stream()
                        .noneMatch(other ->
                                start.minute() < other.ends()
                                        && other.begins() < start.endMinute());
    }

    private boolean hasRoom(Stop stop, Worker worker, @Nullable IsoWeek week, int minutes) {
        if (week == null) {
            return true;
        }
        int more = more(new RosterConstraints.Share(worker, stop.customer(), week), minutes);
        return more == 0
                || (beyond.getOrDefault(new Week(worker, week), 0) + more <= worker.freeIn(week)
                        && beyond.getOrDefault(new Week(stop.customer(), week), 0) + more
                                <= stop.customer().freeIn(week));
    }

    private int cost(Stop stop, Worker worker, Start start) {
        boolean isKnown = known.getOrDefault(stop.customer(), Set.of()).contains(worker);
        int percent = worker.loadOf(load.getOrDefault(worker, 0));
        return percent * percent / PERCENT
                + (isKnown ? 0 : OF_STRANGER)
                + OF_WISH * stop.customer().distanceOf(worker)
                + OF_WAY * wayFromNearest(stop, worker, start)
                + (stop.isAsPlanned(worker, start) ? 0 : OF_CHANGE * stop.disruption());
    }

    private int wayFromNearest(Stop stop, Worker worker, Start start) {
        return ofWorker.getOrDefault(worker, List.of()).stream()
                .filter(other -> other.day().equals(start.day()))
                .min(Comparator.comparingLong(other -> Math.abs(other.begins() - start.minute())))
                .map(other -> Objects.requireNonNull(other).wayTo(stop))
                .orElse(0);
    }
}
