package lv.lidzas.scheduling.roster.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts moves into an order in which each can be made (izmaiņu secība): where a visit takes an assistant's hour, the visit that gives it up
 * moves first. Those that take each other's hours in a circle are one portion and move together.
 *
 * <p>The circles are the strongly connected parts of "moves after", found in one walk (R. Tarjan, 1972), which leaves each part after all
 * those on which it waits.
 */
public final class RosterPortions {

    private final List<RosterMove> moves;
    private final Map<UUID, List<Integer>> leaving = new HashMap<>();
    private final int[] seen;
    private final int[] lowest;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<RosterMove> ordered = new ArrayList<>();
    private final int[] counts = new int[2];

    private RosterPortions(List<RosterMove> moves) {
        this.moves = moves;
        this.seen = new int[moves.size()];
        this.lowest = new int[moves.size()];
        this.isOpen = new boolean[moves.size()];
        for (int at = 0; at < moves.size(); at++) {
            UUID from = moves.get(at).from();
            if (from != null) {
                leaving.computeIfAbsent(from, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The moves with their portions, in the order in which they are made. */
    public static List<RosterMove> of(List<RosterMove> moves) {
        RosterPortions portions = new RosterPortions(moves);
        for (int at = 0; at < moves.size(); at++) {
            if (portions.seen[at] == 0) {
                portions.walk(at);
            }
        }
        return portions.ordered;
    }

    private void walk(int at) {
        counts[0]++;
        seen[at] = counts[0];
        lowest[at] = counts[0];
        open.push(at);
        isOpen[at] = true;
        for (int before : leaving.getOrDefault(moves.get(at).to(), List.of())) {
            if (before == at || !isInTheWay(moves.get(before), moves.get(at))) {
                continue;
            }
            if (seen[before] == 0) {
                walk(before);
                lowest[at] = Math.min(lowest[at], lowest[before]);
            } else if (isOpen[before]) {
                lowest[at] = Math.min(lowest[at], seen[before]);
            }
        }
        if (lowest[at] == seen[at]) {
            close(at);
        }
    }

    private void close(int first) {
        int portion = counts[1]++;
        int at;
        do {
            at = open.pop();
            isOpen[at] = false;
            ordered.add(moves.get(at).in(portion));
        } while (at != first);
    }

    /** A visit without a fixed hour is in nobody's way. */
    private static boolean isInTheWay(RosterMove before, RosterMove move) {
        Instant start = before.fromStart();
        return start != null
                && start.isBefore(end(move.toStart(), move))
                && move.toStart().isBefore(end(start, before));
    }

    private static Instant end(Instant start, RosterMove move) {
        return start.plus(Duration.ofMinutes(move.minutes()));
    }
}
