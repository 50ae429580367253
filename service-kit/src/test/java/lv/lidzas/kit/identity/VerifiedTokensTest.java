package lv.lidzas.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    @Test
    void aTokenIsRememberedForAMinute() {
        assertThat(VerifiedTokens.rememberedFor(LATER, LATER, NOW))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aTokenIsNotRememberedBeyondItsEnd() {
        assertThat(VerifiedTokens.rememberedFor(NOW.plusSeconds(5), LATER, NOW))
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aTokenIsNotRememberedBeyondItsHighestAge() {
        assertThat(VerifiedTokens.rememberedFor(LATER, NOW.plusSeconds(5), NOW))
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aTokenWhoseEndHasJustPassedIsNotRemembered() {
        assertThat(VerifiedTokens.rememberedFor(NOW.minusMillis(1), LATER, NOW)).isZero();
    }
}
