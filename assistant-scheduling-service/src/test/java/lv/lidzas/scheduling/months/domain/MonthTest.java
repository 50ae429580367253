package lv.lidzas.scheduling.months.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NormTime;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.pay.domain.Administration;
import lv.lidzas.scheduling.pay.domain.Cents;
import lv.lidzas.scheduling.pay.domain.HourRate;
import lv.lidzas.scheduling.pay.domain.PayTable;
import lv.lidzas.scheduling.pay.domain.PayTerms;
import lv.lidzas.scheduling.pay.domain.Wage;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.junit.jupiter.api.Test;

class MonthTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final NormTime NORM =
            new NormTime(new LegalCalendar(new CalendarFacts(Set.of(), Set.of(), Set.of())));
    private static final SheetKey KEY =
            new SheetKey(
                    new BudgetId(new UUID(0, 1)),
                    new AssistantId(new UUID(0, 2)),
                    YearMonth.of(2023, 3));

    @Test
    void midnightDividesAndAMonthsEndWithIt() {
        List<SheetLine> lines = work("2026-10-31T20:00:00Z", "2026-10-31T23:30:00Z", 0).byDay(RIGA);

        assertThat(lines)
                .extracting(SheetLine::day)
                .containsExactly(day("2026-10-31"), day("2026-11-01"));
        assertThat(lines).extracting(SheetLine::minutes).containsExactly(120, 90);
    }

    @Test
    void theNightOfTheClocksHasTheHoursThatItHas() {
        assertThat(work("2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z", 0).byDay(RIGA))
                .extracting(SheetLine::minutes)
                .containsExactly(240);
        assertThat(work("2027-03-28T00:00:00Z", "2027-03-28T02:00:00Z", 0).byDay(RIGA))
                .extracting(SheetLine::minutes)
                .containsExactly(120);
    }

    @Test
    void whatIsBeyondTheGrantIsTheLastOfIt() {
        List<SheetLine> lines =
                work("2026-11-05T20:00:00Z", "2026-11-05T23:00:00Z", 70).byDay(RIGA);

        assertThat(lines).extracting(SheetLine::minutes).containsExactly(110, 0);
        assertThat(lines).extracting(SheetLine::beyondMinutes).containsExactly(10, 60);
    }

    @Test
    void nothingDoneIsNoLine() {
        assertThat(work("2026-11-05T20:00:00Z", "2026-11-05T20:00:00Z", 0).byDay(RIGA)).isEmpty();
    }

    @Test
    void eachRateIsRoundedOnceAndDaysWithoutOneAreNamed() {
        PayTable table =
                new PayTable(List.of(terms("2023-03-02", "4.79"), terms("2023-03-15", "5.11")));
        Timesheet sheet =
                new Timesheet(
                        KEY,
                        List.of(
                                line("2023-03-01", 45),
                                line("2023-03-02", 10),
                                line("2023-03-14", 10),
                                line("2023-03-15", 60),
                                line("2023-03-31", 0)),
                        List.of());

        MonthPay pay = MonthPay.of(sheet, table, false, NORM);

        assertThat(pay.unknownMinutes()).isEqualTo(45);
        assertThat(pay.lines()).extracting(PayLine::minutes).containsExactly(20, 60);
        // 20 minutes of 4.79 are 159.67 cents; twice ten would be 160.
        assertThat(pay.lines())
                .extracting(PayLine::pay)
                .containsExactly(new Cents(160), new Cents(511));
        assertThat(pay.pay()).isEqualTo(new Cents(671));
        assertThat(sheet.minutes()).isEqualTo(125);
    }

    @Test
    void aSheetIsAlwaysTheSameTextAndAnotherOneAnother() {
        Timesheet sheet = new Timesheet(KEY, List.of(line("2023-03-02", 60)), List.of());

        String csv = SheetCsv.of(sheet, 1, RIGA);

        assertThat(csv.lines())
                .containsExactly(
                        "budget,assistant,month,edition,visit,purpose,day,start,end,minutes,beyondMinutes",
                        "00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002,2023-03,1,"
                                + "00000000-0000-0000-0000-000000000003,LEISURE,2023-03-02,2023-03-02T10:00+02:00,2023-03-02T11:00+02:00,60,0");
        assertThat(SheetCsv.hashOf(csv)).isEqualTo(SheetCsv.hashOf(SheetCsv.of(sheet, 1, RIGA)));
        assertThat(SheetCsv.hashOf(csv)).isNotEqualTo(SheetCsv.hashOf(SheetCsv.of(sheet, 2, RIGA)));
    }

    private static Work work(String start, String end, int beyond) {
        return new Work(
                new VisitId(new UUID(0, 3)),
                "LEISURE",
                Instant.parse(start),
                Instant.parse(end),
                beyond);
    }

    private static SheetLine line(String day, int minutes) {
        Instant start = day(day).atTime(10, 0).atZone(RIGA).toInstant();
        return new SheetLine(
                new VisitId(new UUID(0, 3)),
                "LEISURE",
                day(day),
                start,
                start.plusSeconds(minutes * 60L),
                minutes,
                0);
    }

    private static PayTerms terms(String from, String hour) {
        return new PayTerms(
                day(from),
                null,
                new Wage.Named(new HourRate(new BigDecimal(hour))),
                new HourRate(BigDecimal.ZERO),
                Administration.NONE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
