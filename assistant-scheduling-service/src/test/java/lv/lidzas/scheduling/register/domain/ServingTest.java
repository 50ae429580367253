package lv.lidzas.scheduling.register.domain;

import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.register.domain.Entries.active;
import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.junit.jupiter.api.Test;

class ServingTest {

    private static final AssistantId ID = new AssistantId(new UUID(0, 7));
    private static final WeeklyLimit FORTY_HOURS = new WeeklyLimit(2400);

    @Test
    void anActiveAssistantServesFromTheFirstActiveDay() {
        Assistant zane = new Assistant(ID, ZANE, AssistantState.ACTIVE, 0);
        assertThat(zane.serves(period("2026-01-01", "2026-02-01"))).isTrue();
        assertThat(zane.serves(period("2025-12-31", "2026-02-01"))).isFalse();
    }

    @Test
    void theLastActiveDayIsStillServed() {
        Assistant leaving =
                new Assistant(
                        ID,
                        active(ZANE.activeFrom(), LocalDate.of(2026, 11, 30)),
                        AssistantState.ACTIVE,
                        0);
        assertThat(leaving.serves(period("2026-11-01", "2026-11-30"))).isTrue();
        assertThat(leaving.serves(period("2026-11-01", "2026-12-01"))).isFalse();
    }

    @Test
    void aSuspendedAssistantServesNobody() {
        assertThat(
                        new Assistant(ID, ZANE, AssistantState.SUSPENDED, 0)
                                .serves(period("2026-02-02", "2026-02-02")))
                .isFalse();
    }

    @Test
    void hoursDeclaredElsewhereUseUpTheWeek() {
        Assistant elsewhereToo =
                new Assistant(ID, entry("Zane", 900, null), AssistantState.ACTIVE, 0);
        assertThat(elsewhereToo.weekMinutes(FORTY_HOURS)).isEqualTo(1500);
        Assistant elsewhereOnly =
                new Assistant(ID, entry("Zane", 3000, null), AssistantState.ACTIVE, 0);
        assertThat(elsewhereOnly.weekMinutes(FORTY_HOURS)).isZero();
    }

    @Test
    void aMunicipalityMayAllowLessThanTheLawAndNeverMore() {
        assertThat(new WeeklyLimit(1200).besides(0)).isEqualTo(1200);
        assertThatThrownBy(() -> new WeeklyLimit(2401)).hasMessageContaining("2400");
        assertThatThrownBy(() -> new WeeklyLimit(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsPrintedNamesNobody() {
        Assistant zane =
                new Assistant(
                        ID, entry("Zane", 0, new PartyKey("1.a-login")), AssistantState.ACTIVE, 0);
        assertThat(zane.toString())
                .doesNotContain("Zane", "Paraugs", "20000001", "Parauga", "a-login");
    }
}
