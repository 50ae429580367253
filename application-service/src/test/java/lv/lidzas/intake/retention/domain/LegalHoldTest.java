package lv.lidzas.intake.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalHoldTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final PartyKey DACE = new PartyKey("1.dace");
    private static final Instant NOON = Instant.parse("2027-11-29T10:00:00Z");

    @Test
    void aHoldBindsToTheEndOfItsLastDay() {
        assertThat(hold(LEAP_DAY).bindsOn(LEAP_DAY)).isTrue();
        assertThat(hold(LEAP_DAY).bindsOn(LEAP_DAY.plusDays(1))).isFalse();
    }

    @Test
    void aHoldWithoutAnEndBindsUntilItIsLifted() {
        LegalHold hold = hold(null);

        assertThat(hold.bindsOn(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(hold.liftedBy(DACE, NOON).bindsOn(LEAP_DAY)).isFalse();
    }

    @Test
    void whoLiftsItAgainChangesNothing() {
        LegalHold lifted = hold(LEAP_DAY).liftedBy(DACE, NOON);

        assertThat(lifted.liftedBy(new PartyKey("1.liga"), NOON.plusSeconds(1))).isEqualTo(lifted);
    }

    private static LegalHold hold(@Nullable LocalDate lastDay) {
        return new LegalHold(
                new UUID(0, 1),
                HoldSubject.PERSON,
                new UUID(0, 2),
                "Strīds.",
                lastDay,
                DACE,
                NOON,
                null);
    }
}
