package lv.lidzas.scheduling.weeks.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;

/**
 * What a booking takes from one row of the table.
 *
 * @param counter whose weeks or months
 * @param year the ISO year, or the year
 * @param minutes in those of that year
 */
record YearShare(WeekCounter counter, int year, SortedMap<CountedSpan, Integer> minutes) {

    /** Counter by counter, year by year: the order in which every transaction takes the rows, so that none waits in a circle. */
    static List<YearShare> of(WeekBooking booking) {
        return booking.counters().stream()
                .flatMap(counter -> of(counter, booking.by(counter)))
                .toList();
    }

    private static Stream<YearShare> of(
            WeekCounter counter, SortedMap<CountedSpan, Integer> minutes) {
        TreeMap<Integer, SortedMap<CountedSpan, Integer>> years = new TreeMap<>();
        minutes.forEach((span, some) ->
                years.computeIfAbsent(span.year(), _ -> new TreeMap<>()).put(span, some));
        return years.entrySet().stream()
                .map(it -> new YearShare(counter, it.getKey(), it.getValue()));
    }

    /** An array of the table with the minutes of each week or month, and with 0 in the others of the year. */
    Array booked(Connection connection) throws SQLException {
        return array(span -> minutes.getOrDefault(span, 0), connection);
    }

    /** The same with the limits. */
    Array limits(Connection connection) throws SQLException {
        return array(counter::limitIn, connection);
    }

    private Array array(ToIntFunction<CountedSpan> of, Connection connection) throws SQLException {
        Integer[] all = new Integer[counter.per().inAYear()];
        Arrays.fill(all, 0);
        minutes.keySet().forEach(span -> all[span.number() - 1] = of.applyAsInt(span));
        return connection.createArrayOf("int2", all);
    }
}
