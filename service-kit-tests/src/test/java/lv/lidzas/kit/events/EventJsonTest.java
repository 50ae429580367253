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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    record Named(UUID id) {}

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
                EventJson.read(Messages.step("x", 1).replace("\"CALM\"", "\"SILLY\",\"more\":1"));

        assertThat(read.dataAs(StepTaken.class).mood()).isEqualTo(Mood.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"step\":1 | \"step\":1.9 | /step",
                "\"step\":1 | \"step\":\"1\" | /step",
                "\"step\":1 | \"step\":true | /step",
                "\"step\":1 | \"step\":null | /step",
                "\"step\":1 | \"other\":1 | /step",
                "\"thing\":\"x\" | \"thing\":7 | /thing",
                "\"thing\":\"x\" | \"thing\":null | /thing",
                "\"thing\":\"x\" | \"other\":1 | /thing",
                "\"CALM\" | 0 | /mood",
                "\"2026-03-02\" | 20514 | /takenOn",
                "\"2026-03-02\" | \"2026-02-30\" | /takenOn",
                "\"2026-03-02\" | \"\" | /takenOn"
            })
    void dataIsReadAsStrictlyAsItsSchema(String right, String wrong, String place) {
        ReadEvent read = EventJson.read(Messages.step("x", 1).replace(right, wrong));

        assertThatThrownBy(() -> read.dataAs(StepTaken.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("The data does not fit StepTaken at " + place + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "AAAAAAAAAAAAAAAAAAAAAA==", "AAAAAAAAAAAAAAAAAAAAAA"})
    void anIdInTheDataIsWrittenOneWay(String id) {
        ReadEvent read =
                EventJson.read(Messages.event(StepTaken.TYPE, "x", "{\"id\":\"" + id + "\"}"));

        assertThatThrownBy(() -> read.dataAs(Named.class))
                .hasMessage("The data does not fit Named at /id.");
    }

    @Test
    void anEventOfAnotherMunicipalityIsRefused() {
        ReadEvent read = EventJson.read(Messages.step("x", 1));

        read.requireFrom("LUDZA");
        assertThatThrownBy(() -> read.requireFrom("CITA")).isInstanceOf(UnreadableEvent.class);
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
                    Messages.step("x", 1).replace("\"1.0\"", "\"0.3\""),
                    Messages.step("x", 1).replace("\"1.0\"", "1.0"),
                    Messages.step("x", 1).replace("\"LUDZA\"", "17"),
                    Messages.step("x", 1).replace("\"LUDZA\"", "\"LUDZA\",\"subject\":\"secret\""),
                    Messages.step("x", 1).replace("\"step\":1", "\"step\":1,\"step\":2"),
                    Messages.step("x", 1) + "{}",
                    Messages.step("x", 1).replace("2026-03-02T", "secret"),
                    Messages.step("x", 1).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"secret\""),
                    Messages.step("x", 1).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"1-1-1-1-1\""),
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
