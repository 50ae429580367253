package lv.lidzas.intake.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionRuleTest {

    @ParameterizedTest
    @CsvSource({
        // A leap day has no twin in another year, so the term ends with February.
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2023-02-28, P1Y, 2024-02-28",
        "2025-08-31, P6M, 2026-02-28",
        "2026-11-16, P5Y, 2031-11-16",
        "2026-11-16, P90D, 2027-02-14",
    })
    void aTermEndsOnTheDayOfTheSameNumberOrWithItsMonth(
            LocalDate from, Period term, LocalDate last) {
        RetentionRule rule = new RetentionRule(RetentionClass.WITHDRAWN_CASE, term);

        assertThat(rule.keptUntil(from)).isEqualTo(last);
        assertThat(isDue(rule, from, last)).isFalse();
        assertThat(isDue(rule, from, last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P30D", "P1M", "P6M", "P1Y", "P1Y1M1D", "P4Y"})
    void whatIsDueIsWhatBeganUntilADayWhateverTheCalendar(Period term) {
        RetentionRule rule = new RetentionRule(RetentionClass.ABANDONED_DRAFT, term);
        for (LocalDate today = LocalDate.of(2027, 1, 1);
                today.isBefore(LocalDate.of(2029, 4, 1));
                today = today.plusDays(1)) {
            LocalDate last = Objects.requireNonNull(rule.lastDueFrom(today));

            assertThat(rule.keptUntil(last)).as("%s", today).isBefore(today);
            assertThat(rule.keptUntil(last.plusDays(1))).as("%s", today).isAfterOrEqualTo(today);
        }
    }

    @Test
    void aRefusalIsKeptWhileItMayBeContestedHoweverShortTheTerm() {
        LocalDate issued = LocalDate.of(2024, 2, 29);
        RetentionRule shortly = new RetentionRule(RetentionClass.REFUSED_CASE, Period.ofMonths(1));
        RetentionRule longly = new RetentionRule(RetentionClass.REFUSED_CASE, Period.ofYears(10));

        assertThat(shortly.keptUntil(issued)).isEqualTo("2027-02-28");
        assertThat(isDue(shortly, issued, LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(isDue(shortly, issued, LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(longly.keptUntil(issued)).isEqualTo("2034-02-28");
    }

    @ParameterizedTest
    @EnumSource(RetentionClass.class)
    void withoutATermNothingIsEverDue(RetentionClass ofClass) {
        RetentionRule rule = new RetentionRule(ofClass, null);

        assertThat(rule.keptUntil(LocalDate.of(1999, 12, 31))).isNull();
        assertThat(rule.lastDueFrom(LocalDate.of(2999, 1, 1))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D"})
    void aTermThatIsNoneIsRefused(Period term) {
        assertThatThrownBy(() -> new RetentionRule(RetentionClass.ABANDONED_DRAFT, term))
                .hasMessageContaining("ABANDONED_DRAFT");
    }

    private static boolean isDue(RetentionRule rule, LocalDate from, LocalDate today) {
        @Nullable LocalDate last = rule.lastDueFrom(today);
        return last != null && !from.isAfter(last);
    }
}
