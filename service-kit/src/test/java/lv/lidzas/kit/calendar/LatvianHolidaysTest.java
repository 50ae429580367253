package lv.lidzas.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with the holidays that were published, written down by hand. */
class LatvianHolidaysTest {

    private static final List<String> EVERY_YEAR =
            List.of(
                    "01-01", "05-01", "05-04", "06-23", "06-24", "11-18", "12-24", "12-25", "12-26",
                    "12-31");

    /** Easter Sunday, the second Sunday of May, Pentecost, and what the law moved off a weekend. */
    private static final List<String> PUBLISHED =
            List.of(
                    "2016 03-27 05-08 05-15",
                    "2017 04-16 05-14 06-04 11-20",
                    "2018 04-01 05-13 05-20 07-08 07-09 11-19",
                    "2019 04-21 05-12 06-09 05-06",
                    "2020 04-12 05-10 05-31",
                    "2021 04-04 05-09 05-23",
                    "2022 04-17 05-08 06-05",
                    "2023 04-09 05-14 05-28 07-09 07-10 11-20",
                    "2024 03-31 05-12 05-19 05-06",
                    "2025 04-20 05-11 06-08 05-05",
                    "2026 04-05 05-10 05-24",
                    "2027 03-28 05-09 05-16",
                    "2028 04-16 05-14 06-04 11-20",
                    "2029 04-01 05-13 05-20 11-19",
                    "2030 04-21 05-12 06-09 05-06");

    @ParameterizedTest
    @MethodSource("published")
    void theHolidaysOfAYearAreThoseThatWerePublished(Year year, NavigableSet<LocalDate> days) {
        assertThat(LatvianHolidays.of(year, CalendarFacts.shipped().festivals()))
                .containsExactlyElementsOf(days);
    }

    @Test
    void everyYearFrom2016To2030IsCompared() {
        assertThat(PUBLISHED)
                .extracting(line -> Integer.valueOf(line.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(2016, 2030).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2038-04-25", "2049-04-18"})
    void easterIsRightWhereTheMoonIsCorrected(LocalDate easter) {
        assertThat(LatvianHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    private static Stream<Arguments> published() {
        return PUBLISHED.stream()
                .map(line -> {
                    Year year = Year.parse(line.substring(0, 4));
                    List<String> own = List.of(line.substring(5).split(" "));
                    NavigableSet<LocalDate> days = new TreeSet<>();
                    Stream.concat(EVERY_YEAR.stream(), own.stream())
                            .map(day -> year.atMonthDay(MonthDay.parse("--" + day)))
                            .forEach(days::add);
                    LocalDate easter = year.atMonthDay(MonthDay.parse("--" + own.getFirst()));
                    days.add(easter.minusDays(2));
                    days.add(easter.plusDays(1));
                    return Arguments.of(year, days);
                });
    }
}
