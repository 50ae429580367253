package lv.lidzas.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.sample.Messages;
import lv.lidzas.kit.sample.Mood;
import lv.lidzas.kit.sample.StepTaken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final Envelope ENVELOPE =
            new Envelope(
                    UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                    StepTaken.TYPE,
                    "thing-1",
                    Instant.parse("2026-03-02T10:00:00.123456Z"),
                    "correlation-1",
                    null,
                    "LUDZA");
    private static final URI SOURCE = URI.create("/lidzas/LUDZA/kit");

    record Sparse(@Nullable String missing, Map<String, Integer> counts) {}

    @Test
    void whatIsWrittenIsReadBack() {
        StepTaken data = new StepTaken("thing-1", 3, LocalDate.of(2026, 3, 2), Mood.HURRIED);

        ReadEvent read = EventJson.read(EventJson.write(ENVELOPE, SOURCE, data));

        assertThat(read.envelope()).isEqualTo(ENVELOPE);
        assertThat(read.dataAs(StepTaken.class)).isEqualTo(data);
    }

    @Test
    void fieldsWithoutAValueAreLeftOut() {
        assertThat(EventJson.write(ENVELOPE, SOURCE, new Sparse(null, Map.of())))
                .contains("\"data\":{\"counts\":{}}");
    }

    @Test
    void anUnknownCodeIsReadAsTheDefault() {
        ReadEvent read =
                EventJson.read(
                        Messages.event(StepTaken.TYPE, "x", "{\"mood\":\"SILLY\",\"more\":1}"));

        assertThat(read.dataAs(StepTaken.class).mood()).isEqualTo(Mood.UNKNOWN);
    }

    @Test
    void aMisfitIsNamedByItsPlaceAndKeysOfMapsAreValues() {
        ReadEvent read =
                EventJson.read(
                        Messages.event(
                                StepTaken.TYPE, "x", "{\"counts\":{\"secret\":\"hidden\"}}"));

        assertThatThrownBy(() -> read.dataAs(Sparse.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("The data does not fit Sparse at /counts/*.")
                .hasNoCause();
    }

    @Test
    void whatIsNoEventOfOursIsRefusedWithoutQuotingIt() {
        for (String text :
                new String[] {
                    "",
                    "secret",
                    "{\"secret\":1}",
                    "[]",
                    "null",
                    Messages.step("x", 1).replace("\"1.0\"", "\"secret\""),
                    Messages.step("x", 1).replace("2026-03-02T", "secret"),
                    Messages.step("x", 1).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"secret\""),
                    Messages.event(StepTaken.TYPE, "x", "\"secret\""),
                }) {
            assertThatThrownBy(() -> EventJson.read(text))
                    .as(text)
                    .isInstanceOf(UnreadableEvent.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("secret");
        }
    }
}
