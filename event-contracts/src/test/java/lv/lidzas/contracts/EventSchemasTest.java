package lv.lidzas.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema files say what the records say.
 *
 * <p>The test writes a file that differs and fails; the diff in version control is what people review.
 */
class EventSchemasTest {

    private static final Path SCHEMAS =
            PublishedEvents.module().resolve("src/main/resources/schemas");

    static List<Class<? extends Record>> events() {
        return PublishedEvents.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaFileSaysWhatTheRecordSays(Class<? extends Record> event) throws IOException {
        Path file = SCHEMAS.resolve(PublishedEvents.fileOf(event) + ".json");
        String now = pretty(event);
        String approved = Files.exists(file) ? Files.readString(file) : "";
        if (!approved.equals(now)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        }

        assertThat(approved)
                .as("%s was rewritten. Maybe the change is meant: review its diff.", file)
                .isEqualTo(now);
    }

    @Test
    void everySchemaFileBelongsToAnEvent() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            assertThat(files.filter(Files::isRegularFile).map(EventSchemasTest::nameOf))
                    .containsExactlyInAnyOrderElementsOf(
                            events().stream().map(PublishedEvents::fileOf).toList());
        }
    }

    private static String nameOf(Path file) {
        String name = SCHEMAS.relativize(file).toString().replace('\\', '/');
        return name.substring(0, name.length() - ".json".length());
    }

    private static String pretty(Class<? extends Record> event) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter()
                        .withSeparators(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter);
        return EventJsonForTests.MAPPER.writer(printer).writeValueAsString(EventSchemas.of(event))
                + "\n";
    }
}
