package lv.lidzas.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once published stays readable.
 *
 * <p>A sample is data as some publisher wrote it. From the first release on it is never edited: {@code CHECKSUMS} only grows.
 */
class GoldenSamplesTest {

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Checksums.GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> Checksums.GOLDEN.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyEventHasASample() throws IOException {
        assertThat(samples().stream().map(GoldenSamplesTest::eventOf).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        PublishedEvents.all().stream().map(PublishedEvents::fileOf).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleFitsTheSchema(String sample) throws IOException {
        assertThat(schemaOf(sample).validate(read(sample), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleIsReadByTodaysRecordWithoutLoss(String sample) throws IOException {
        Record record = parse(sample, read(sample));

        JsonNode written =
                EventJsonForTests.MAPPER.readTree(
                        EventJsonForTests.MAPPER.writeValueAsString(record));

        assertThat(written).isEqualTo(EventJsonForTests.MAPPER.readTree(read(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldOfANewerPublisherIsPassedOver(String sample) throws IOException {
        ObjectNode newer = (ObjectNode) EventJsonForTests.MAPPER.readTree(read(sample));
        newer.put("addedLater", true);

        assertThat(parse(sample, newer.toString())).isEqualTo(parse(sample, read(sample)));
    }

    @Test
    void aSampleThatLacksARequiredFieldDoesNotFitTheSchema() throws IOException {
        assertThat(
                        schemaOf("intake/application-withdrawn.v1/001.json")
                                .validate("{}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theChecksumListNamesEverySample() throws IOException {
        assertThat(Checksums.listed().keySet()).containsExactlyInAnyOrderElementsOf(samples());
    }

    @Test
    void noSampleWasEdited() throws IOException {
        for (Map.Entry<String, String> entry : Checksums.listed().entrySet()) {
            assertThat(Checksums.of(Checksums.GOLDEN.resolve(entry.getKey())))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue());
        }
    }

    private static Record parse(String sample, String json) throws IOException {
        return EventJsonForTests.MAPPER.readValue(json, PublishedEvents.of(eventOf(sample)));
    }

    private static JsonSchema schemaOf(String sample) throws IOException {
        Path file =
                PublishedEvents.module()
                        .resolve("src/main/resources/schemas/" + eventOf(sample) + ".json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(file));
    }

    private static String eventOf(String sample) {
        return sample.substring(0, sample.lastIndexOf('/'));
    }

    private static String read(String sample) throws IOException {
        return Files.readString(Checksums.GOLDEN.resolve(sample));
    }
}
