package lv.lidzas.scheduling.weeks.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;

/**
 * What a booking takes from one row of the table.
 *
 * @param counter whose weeks
 * @param year the ISO year
 * @param weeks those of that year
 */
record YearShare(WeekCounter counter, int year, List<IsoWeek> weeks) {

    private static final int WEEKS = 53;

    /** Counter by counter, year by year: the order in which every transaction takes the rows, so that none waits in a circle. */
    static List<YearShare> of(WeekBooking booking) {
        TreeMap<Integer, List<IsoWeek>> years =
                booking.weeks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        IsoWeek::year, TreeMap::new, Collectors.toList()));
        return booking.counters().stream()
                .flatMap(counter ->
                        years.entrySet().stream()
                                .map(it -> new YearShare(counter, it.getKey(), it.getValue())))
                .toList();
    }

    /** An array of the table with some minutes in each of the weeks, and with 0 in the others of the year. */
    Array with(ToIntFunction<IsoWeek> minutes, Connection connection) throws SQLException {
        Integer[] all = new Integer[WEEKS];
        Arrays.fill(all, 0);
        weeks.forEach(week -> all[week.number() - 1] = minutes.applyAsInt(week));
        return connection.createArrayOf("int2", all);
    }
}
