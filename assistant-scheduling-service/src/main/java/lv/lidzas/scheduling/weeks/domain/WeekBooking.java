package lv.lidzas.scheduling.weeks.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Minutes that count in some weeks of an assistant, of a budget and of a person.
 *
 * @param counters in the order in which every transaction takes them, so that two bookings never wait for each other
 * @param minutes in each week
 */
public record WeekBooking(List<WeekCounter> counters, SortedMap<IsoWeek, Integer> minutes) {

    public WeekBooking {
        counters = counters.stream().sorted(Comparator.comparing(WeekCounter::of)).toList();
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    /** The same minutes in all of some weeks. */
    public WeekBooking(List<WeekCounter> counters, List<IsoWeek> weeks, int minutes) {
        this(counters, inAll(weeks, minutes));
    }

    private static SortedMap<IsoWeek, Integer> inAll(List<IsoWeek> weeks, int minutes) {
        SortedMap<IsoWeek, Integer> all = new TreeMap<>();
        weeks.forEach(week -> all.put(week, minutes));
        return all;
    }

    /** Its weeks, in order. */
    public List<IsoWeek> weeks() {
        return List.copyOf(minutes.keySet());
    }

    /** The minutes in one of its weeks. */
    public int minutesIn(IsoWeek week) {
        return Objects.requireNonNull(minutes.get(week), "a week of the booking");
    }

    /** The same minutes in some of its weeks. */
    public WeekBooking only(Collection<IsoWeek> some) {
        SortedMap<IsoWeek, Integer> fewer = new TreeMap<>(minutes);
        fewer.keySet().retainAll(some);
        return new WeekBooking(counters, fewer);
    }

    /** The same minutes of another human. */
    public WeekBooking of(UUID human) {
        return new WeekBooking(
                counters.stream()
                        .map(it -> new WeekCounter(it.of(), human, it.limitMinutes(), it.within()))
                        .toList(),
                minutes);
    }
}
