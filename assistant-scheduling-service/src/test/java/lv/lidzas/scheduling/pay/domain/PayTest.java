package lv.lidzas.scheduling.pay.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NormTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {

    private static final NormTime NORM =
            new NormTime(new LegalCalendar(new CalendarFacts(Set.of(), Set.of(), Set.of())));
    private static final HourRate NOTHING = new HourRate(BigDecimal.ZERO);

    private static final PayTerms IN_2021 =
            new PayTerms(
                    day("2021-01-01"),
                    day("2021-12-31"),
                    new Wage.OfMinimum(new BigDecimal("500"), 40, 35),
                    NOTHING,
                    Administration.NONE);

    @ParameterizedTest
    @CsvSource({
        "2021-01, 3.1250, 3.5714",
        "2021-02, 3.1250, 3.5714",
        "2021-03, 2.7174, 3.1056",
        "2021-04, 3.1646, 3.6232",
        "2021-05, 3.1447, 3.5971",
        "2021-06, 3.1447, 3.5971",
    })
    void theHourOf2021IsTheMinimumWageOverTheNormOfTheMonthAsPublished(
            YearMonth month, String hour, String hourOfMinor) {
        assertThat(IN_2021.hour(month, false, NORM).euros()).isEqualTo(hour);
        assertThat(IN_2021.hour(month, true, NORM).euros()).isEqualTo(hourOfMinor);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 5.11, 511",
        "1, 5.11, 9",
        "90, 4.79, 719",
        "0, 5.11, 0",
        "30, 4.79, 240",
        "9600, 5.11, 81760"
    })
    void aSumIsRoundedOnceToTheCent(int minutes, String hour, long cents) {
        assertThat(new HourRate(new BigDecimal(hour)).of(minutes)).isEqualTo(new Cents(cents));
    }

    @Test
    void theStateGivesTheShareForAdministrationButNotTheTopUp() {
        PayTerms terms =
                named(
                        "2023-04-01",
                        null,
                        "5.11",
                        new HourRate(new BigDecimal("0.50")),
                        new Administration(
                                new BigDecimal("5"), new HourRate(new BigDecimal("0.26"))));
        YearMonth month = YearMonth.of(2026, 11);

        assertThat(terms.hour(month, false, NORM).euros()).isEqualTo("5.6100");
        // 5 % are 0.2555, which is less than 0.26.
        assertThat(terms.stateFunding(month, false, NORM).euros()).isEqualTo("5.3655");
        assertThat(
                        new Administration(
                                        new BigDecimal("6"), new HourRate(new BigDecimal("0.26")))
                                .of(new HourRate(new BigDecimal("5.11")))
                                .euros())
                .isEqualTo("0.2600");
    }

    @Test
    void eachDayHasTheTermsThatBeganLastAndNoneWhereNothingIsKnown() {
        PayTable table =
                new PayTable(
                        List.of(
                                named("2023-01-01", null, "4.79", NOTHING, Administration.NONE),
                                named("2021-07-01", null, "4.50", NOTHING, Administration.NONE)));

        assertThat(table.on(day("2021-06-30"))).isNull();
        assertThat(hourOn(table, "2021-07-01")).isEqualTo("4.5000");
        assertThat(hourOn(table, "2022-12-31")).isEqualTo("4.5000");
        assertThat(hourOn(table, "2023-01-01")).isEqualTo("4.7900");
        assertThat(new PayTable(List.of(IN_2021)).on(day("2022-01-01"))).isNull();
    }

    @Test
    void termsThatOverlapAreRefused() {
        PayTerms long2021 = named("2021-07-01", "2023-01-01", "4.50", NOTHING, Administration.NONE);
        PayTerms of2023 = named("2023-01-01", null, "4.79", NOTHING, Administration.NONE);

        assertThatThrownBy(() -> new PayTable(List.of(long2021, of2023)))
                .hasMessageContaining("2023-01-01");
        assertThatThrownBy(() -> new PayTable(List.of(of2023, of2023)))
                .hasMessageContaining("2023-01-01");
    }

    @Test
    void timeIsPaidByTheActThatGrantedIt() {
        PayByAct pay = new PayByAct(Map.of("mk942", new PayTable(List.of(IN_2021))));

        assertThat(pay.of("MK942-2016").on(day("2021-03-01"))).isEqualTo(IN_2021);
        assertThat(pay.of("MK316-2022").on(day("2021-03-01"))).isNull();
    }

    private static PayTerms named(
            String from,
            @Nullable String until,
            String hour,
            HourRate topUp,
            Administration administration) {
        return new PayTerms(
                day(from),
                until == null ? null : day(until),
                new Wage.Named(new HourRate(new BigDecimal(hour))),
                topUp,
                administration);
    }

    private static String hourOn(PayTable table, String day) {
        PayTerms terms = table.on(day(day));
        return terms == null
                ? ""
                : terms.hour(YearMonth.from(day(day)), false, NORM).euros().toString();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
