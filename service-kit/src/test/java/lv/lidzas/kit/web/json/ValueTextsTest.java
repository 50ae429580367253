package lv.lidzas.kit.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextsTest {

    @Test
    void aGoodValueIsRead() {
        assertThat(ValueTexts.read(LocalDate.class, "2026-02-28"))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(ValueTexts.read(YearMonth.class, "2026-02")).isEqualTo(YearMonth.of(2026, 2));
        assertThat(ValueTexts.read(TimeUnit.class, "DAYS")).isEqualTo(TimeUnit.DAYS);
        assertThat(ValueTexts.read(int.class, "10")).isEqualTo(10);
        assertThat(ValueTexts.read(Long.class, "-1")).isEqualTo(-1L);
        assertThat(ValueTexts.read(Instant.class, "2026-01-01T02:00:00+02:00"))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(ValueTexts.read(UUID.class, "0000000A-0000-0000-0000-000000000001"))
                .isEqualTo(new UUID(0xA_0000_0000L, 1));
        assertThat(ValueTexts.knows(String.class)).isFalse();
    }

    @Test
    void aWrongValueHasACode() {
        assertThat(codeOf("2026-02-30", LocalDate.class)).isEqualTo("date-format");
        assertThat(codeOf("2026-13", YearMonth.class)).isEqualTo("date-format");
        assertThat(codeOf("1899-12-31T23:59:59Z", Instant.class)).isEqualTo("date-out-of-range");
        assertThat(codeOf("2026-02-30T00:00:00Z", Instant.class)).isEqualTo("time-format");
        assertThat(codeOf("99999999999999999999", long.class)).isEqualTo("wrong-type");
        assertThat(codeOf("YEARS", TimeUnit.class)).isEqualTo("unknown-value");
        assertThat(codeOf("yes", boolean.class)).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "+5", "05", "-0", "1e3", "0x1", "\u0665", "\uff15", "5_0"})
    void aNumberIsWrittenOneWay(String text) {
        assertThat(codeOf(text, Integer.class)).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1-1-1-1-1",
                "00000000000000000000000000000001",
                "{00000000-0000-0000-0000-000000000001}",
                "00000000-0000-0000-0000-0000000000001",
                "0000000-00000-0000-0000-000000000001",
                "AAAAAAAAAAAAAAAAAAAAAA=="
            })
    void anIdIsWrittenOneWay(String text) {
        assertThat(codeOf(text, UUID.class)).isEqualTo("uuid-format");
    }

    private static String codeOf(String text, Class<?> type) {
        try {
            return "read as " + ValueTexts.read(type, text);
        } catch (RefusedText refused) {
            return refused.code();
        }
    }
}
