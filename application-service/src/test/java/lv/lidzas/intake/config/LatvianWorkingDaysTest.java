package lv.lidzas.intake.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.intake.applications.domain.ProcessingDeadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatvianWorkingDaysTest {

    private static final LatvianWorkingDays DAYS = with(Set.of(), Set.of());

    @Test
    void theHolidaysOf2026OnWeekdaysAreTheseAndNoOthers() {
        assertThat(weekdaysOff(2026))
                .containsExactlyElementsOf(
                        dates(
                                "2026-01-01",
                                "2026-04-03",
                                "2026-04-06",
                                "2026-05-01",
                                "2026-05-04",
                                "2026-06-23",
                                "2026-06-24",
                                "2026-11-18",
                                "2026-12-24",
                                "2026-12-25",
                                "2026-12-31"));
    }

    @Test
    void theHolidaysOf2027OnWeekdaysAreTheseAndNoOthers() {
        assertThat(weekdaysOff(2027))
                .containsExactlyElementsOf(
                        dates(
                                "2027-01-01",
                                "2027-03-26",
                                "2027-03-29",
                                "2027-05-04",
                                "2027-06-23",
                                "2027-06-24",
                                "2027-11-18",
                                "2027-12-24",
                                "2027-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-05", "2024-05-06", "2028-11-20", "2029-11-19"})
    void theFourthOfMayAndTheEighteenthOfNovemberMoveOffTheWeekend(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-05-03", "2027-12-27", "2026-12-28", "2023-01-02"})
    void otherHolidaysDoNotMove(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-06-10,2023-07-11", "2018-06-09,2018-07-10"})
    void theFestivalThatClosesOnASundayMakesTheMondayADayOff(
            LocalDate receivedOn, LocalDate decideBy) {
        assertThat(ProcessingDeadline.decideBy(receivedOn, DAYS)).isEqualTo(decideBy);
    }

    @ParameterizedTest
    @CsvSource({"2023-07-10", "2018-07-09"})
    void onlyTheDayAfterTheFestivalIsOff(LocalDate monday) {
        assertThat(DAYS.isWorkingDay(monday)).isFalse();
        assertThat(DAYS.isWorkingDay(monday.plusDays(1))).isTrue();
    }

    @Test
    void theSettingsAddDaysOffAndMovedWorkingDays() {
        LocalDate bridge = LocalDate.of(2026, 6, 22);
        LocalDate saturday = LocalDate.of(2026, 6, 27);
        LatvianWorkingDays moved = with(Set.of(bridge), Set.of(saturday));

        assertThat(moved.isWorkingDay(bridge)).isFalse();
        assertThat(moved.isWorkingDay(saturday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16,2026-12-16",
        "2026-01-31,2026-03-02",
        "2024-01-31,2024-02-29",
        "2026-11-24,2026-12-28",
        "2026-10-18,2026-11-19",
        "2026-03-03,2026-04-07",
        "2025-12-31,2026-02-02"
    })
    void theMonthEndsOnTheSameDateOrTheNextWorkingDay(LocalDate receivedOn, LocalDate decideBy) {
        assertThat(ProcessingDeadline.decideBy(receivedOn, DAYS)).isEqualTo(decideBy);
    }

    private static List<LocalDate> weekdaysOff(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day ->
                        day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !DAYS.isWorkingDay(day))
                .toList();
    }

    private static List<LocalDate> dates(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static LatvianWorkingDays with(Set<LocalDate> off, Set<LocalDate> worked) {
        return new LatvianWorkingDays(
                new WorkingDaysConfig() {
                    @Override
                    public Optional<Set<LocalDate>> off() {
                        return Optional.of(off);
                    }

                    @Override
                    public Optional<Set<LocalDate>> worked() {
                        return Optional.of(worked);
                    }

                    @Override
                    public Optional<Set<LocalDate>> festivals() {
                        return Optional.of(
                                Set.of(LocalDate.of(2018, 7, 8), LocalDate.of(2023, 7, 9)));
                    }
                });
    }
}
