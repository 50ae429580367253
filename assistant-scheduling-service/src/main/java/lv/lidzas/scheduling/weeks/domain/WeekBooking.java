package lv.lidzas.scheduling.weeks.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Minutes that count in some weeks or months of an assistant, of a budget and of a person.
 *
 * <p>Each counter adds up the same parts of weeks in its own way: the 40 hours of the assistant hold in the week, whatever the
 * unit of the grant, and a grant by the month counts in months.
 *
 * @param counters in the order in which every transaction takes them, so that two bookings never wait for each other
 * @param minutes in each part of a week
 */
public record WeekBooking(List<WeekCounter> counters, SortedMap<WeekPart, Integer> minutes) {

    public WeekBooking {
        counters = counters.stream().sorted(Comparator.comparing(WeekCounter::of)).toList();
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    /** The same minutes in all of some spans. */
    public WeekBooking(
            List<WeekCounter> counters, Collection<? extends CountedSpan> spans, int minutes) {
        this(counters, inAll(spans, minutes));
    }

    private static SortedMap<WeekPart, Integer> inAll(
            Collection<? extends CountedSpan> spans, int minutes) {
        SortedMap<WeekPart, Integer> all = new TreeMap<>();
        spans.forEach(span -> all.put(WeekPart.firstOf(span), minutes));
        return all;
    }

    /** What stretches of the same hours book together. */
    public static WeekBooking of(List<WeekBooking> stretches) {
        SortedMap<WeekPart, Integer> all = new TreeMap<>();
        stretches.forEach(booking ->
                booking.minutes.forEach((part, some) -> all.merge(part, some, Integer::sum)));
        return new WeekBooking(stretches.getFirst().counters, all);
    }

    public boolean isEmpty() {
        return minutes.isEmpty();
    }

    /** The minutes in each week or month of a counter, in order. */
    public SortedMap<CountedSpan, Integer> by(WeekCounter counter) {
        return by(counter.per(), minutes);
    }

    /** The minutes of parts of weeks in each week or month, in order. */
    public static SortedMap<CountedSpan, Integer> by(
            GrantedTime.Per per, SortedMap<WeekPart, Integer> minutes) {
        SortedMap<CountedSpan, Integer> sums = new TreeMap<>();
        minutes.forEach((part, some) -> sums.merge(part.span(per), some, Integer::sum));
        return sums;
    }

    /** The same minutes of another human. */
    public WeekBooking of(UUID human) {
        return new WeekBooking(counters.stream().map(it -> it.of(human)).toList(), minutes);
    }
}
