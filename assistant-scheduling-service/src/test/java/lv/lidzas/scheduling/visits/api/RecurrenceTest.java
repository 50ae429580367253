package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.weeks.domain.Weeks.RIGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import lv.lidzas.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-12-28T08:00");

    @Test
    void aRuleGoesThroughTheYearsEndAndWeekFiftyThree() {
        assertThat(Recurrence.starts("FREQ=WEEKLY;BYDAY=MO,FR;COUNT=4", MONDAY, RIGA))
                .extracting(LocalDateTime::toString)
                .containsExactly(
                        "2026-12-28T08:00",
                        "2027-01-01T08:00",
                        "2027-01-04T08:00",
                        "2027-01-08T08:00");
    }

    @Test
    void aRuleMayEndOnADay() {
        assertThat(Recurrence.starts("FREQ=DAILY;UNTIL=20261230T235900", MONDAY, RIGA)).hasSize(3);
        assertThat(Recurrence.starts("FREQ=DAILY;UNTIL=20261230", MONDAY, RIGA)).hasSize(3);
        assertThat(Recurrence.starts("UNTIL=20261230T060000Z;FREQ=DAILY", MONDAY, RIGA)).hasSize(3);
        assertThat(Recurrence.starts("UNTIL=20261230T055959Z;FREQ=DAILY", MONDAY, RIGA)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;COUNT=105",
                "FREQ=DAILY;UNTIL=20269999T999999Z",
                "FREQ=DAILY",
                "FREQ=HOURLY;COUNT=3",
                "FREQ=SECONDLY;COUNT=3",
                "FREQ=YEARLY;COUNT=5",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
                "FREQ=DAILY;UNTIL=20200101T000000",
                "COUNT=3",
                "nonsense",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=3"
            })
    void whatIsNoShortRuleByDaysIsRefused(String rule) {
        assertThatThrownBy(() -> Recurrence.starts(rule, MONDAY, RIGA))
                .isInstanceOf(ProblemException.class);
    }
}
