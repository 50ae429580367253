package lv.lidzas.scheduling.visits.domain;

import static lv.lidzas.scheduling.weeks.domain.Weeks.RIGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitTimeTest {

    @Test
    void fromTwoToFiveIsTwoHoursOnTheNightOfSpringAndFourOnThatOfAutumn() {
        assertThat(time("2027-03-28T02:00", "2027-03-28T05:00").minutes()).isEqualTo(120);
        assertThat(time("2026-10-25T02:00", "2026-10-25T05:00").minutes()).isEqualTo(240);
        assertThat(time("2026-12-05T02:00", "2026-12-05T05:00").minutes()).isEqualTo(180);
    }

    @Test
    void anHourThatTheClockLeavesOutIsNoTime() {
        assertThat(fault("2027-03-28T03:30", "2027-03-28T05:00", null))
                .isEqualTo(VisitTime.Fault.NO_SUCH_HOUR);
        assertThat(fault("2027-03-28T02:00", "2027-03-28T03:00", null))
                .isEqualTo(VisitTime.Fault.NO_SUCH_HOUR);
        assertThat(fault("2027-03-28T02:00", "2027-03-28T04:00", null)).isNull();
    }

    @Test
    void anHourThatComesTwiceIsTheFirstOne() {
        assertThat(time("2026-10-25T03:30", "2026-10-25T04:00").minutes()).isEqualTo(90);
        assertThat(time("2026-10-25T03:15", "2026-10-25T03:45").minutes()).isEqualTo(30);
    }

    @Test
    void aDayOfTwentyFiveHoursIsTheLongestVisit() {
        assertThat(time("2026-10-25T00:00", "2026-10-26T00:00").minutes()).isEqualTo(1500);
        assertThat(fault("2026-12-05T00:00", "2026-12-06T01:01", null))
                .isEqualTo(VisitTime.Fault.TOO_LONG);
        assertThat(fault("2026-12-05T18:00", "2026-12-05T18:00", null))
                .isEqualTo(VisitTime.Fault.REVERSED);
        assertThat(fault("2026-12-05T18:00", "2026-12-05T19:00", 61))
                .isEqualTo(VisitTime.Fault.TOO_LONG);
    }

    @Test
    void midnightOfSundayDividesAVisitBetweenTwoWeeks() {
        VisitTime night = time("2026-12-06T22:00", "2026-12-07T01:30");
        assertThat(night.minutesByWeek())
                .isEqualTo(Map.of(IsoWeek.of(2026, 49), 120, IsoWeek.of(2026, 50), 90));
        assertThat(time("2026-12-06T22:00", "2026-12-07T00:00").minutesByWeek())
                .isEqualTo(Map.of(IsoWeek.of(2026, 49), 120));
        assertThat(time("2026-12-06T22:00", "2026-12-07T00:00").days().lastDay())
                .isEqualTo("2026-12-06");
    }

    @Test
    void midnightAtTheEndOfAMonthDividesAVisitWhereTimeIsGrantedByTheMonth() {
        VisitTime night = time("2026-12-31T22:00", "2027-01-01T02:00");
        assertThat(night.minutesByPart(GrantedTime.Per.MONTH))
                .isEqualTo(
                        Map.of(
                                new WeekPart(LocalDate.of(2026, 12, 28)),
                                120,
                                new WeekPart(LocalDate.of(2027, 1, 1)),
                                120));
        assertThat(night.minutesByPart(GrantedTime.Per.WEEK))
                .isEqualTo(Map.of(new WeekPart(LocalDate.of(2026, 12, 28)), 240));
    }

    @Test
    void newYearsNightOfThursdayIsOneWeekOfTheOldYear() {
        assertThat(time("2026-12-31T22:00", "2027-01-01T02:00").minutesByWeek())
                .isEqualTo(Map.of(IsoWeek.of(2026, 53), 240));
    }

    @Test
    void hoursToChooseFromLieInOneWeek() {
        assertThat(fault("2026-12-04T08:00", "2026-12-06T20:00", 120)).isNull();
        assertThat(fault("2026-12-06T08:00", "2026-12-07T20:00", 120))
                .isEqualTo(VisitTime.Fault.TWO_WEEKS);
        VisitTime some = VisitTime.of(at("2026-12-04T08:00"), at("2026-12-06T20:00"), 120, RIGA);
        assertThat(some.minutesByWeek()).isEqualTo(Map.of(IsoWeek.of(2026, 49), 120));
    }

    @Test
    void aVisitThatRecursKeepsItsHoursOnTheClock() {
        VisitTime evening = time("2027-03-27T18:00", "2027-03-27T20:00");
        assertThat(evening.movedTo(at("2027-03-28T18:00")).earliest())
                .isEqualTo("2027-03-28T15:00:00Z");
        assertThat(evening.movedTo(at("2027-03-28T03:30"))).isNull();
    }

    private static VisitTime time(String start, String end) {
        return VisitTime.of(at(start), at(end), null, RIGA);
    }

    private static VisitTime.@Nullable Fault fault(
            String start, String end, @Nullable Integer minutes) {
        return VisitTime.fault(at(start), at(end), minutes, RIGA);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
