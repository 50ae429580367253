package lv.lidzas.scheduling.weeks.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Minutes that count in some weeks of an assistant, of a budget and of a person.
 *
 * @param counters in the order in which every transaction takes them, so that two bookings never wait for each other
 * @param weeks in order
 * @param minutes in each week
 */
public record WeekBooking(List<WeekCounter> counters, List<IsoWeek> weeks, int minutes) {

    public WeekBooking {
        counters = counters.stream().sorted(Comparator.comparing(WeekCounter::of)).toList();
        weeks = List.copyOf(weeks);
    }

    /** The same minutes of another human. */
    public WeekBooking of(UUID human) {
        return new WeekBooking(
                counters.stream()
                        .map(it -> new WeekCounter(it.of(), human, it.limitMinutes()))
                        .toList(),
                weeks,
                minutes);
    }
}
