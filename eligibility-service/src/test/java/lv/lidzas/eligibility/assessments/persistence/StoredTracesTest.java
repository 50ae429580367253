package lv.lidzas.eligibility.assessments.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.json.StoredJson;
import org.junit.jupiter.api.Test;

/** What was stored must be readable, whatever the code becomes. */
class StoredTracesTest {

    private static final String NEWEST_FACTS = "facts-2026-11.json";

    private static final List<ExampleCase> CASES =
            List.of(
                    Examples.ANNA_ADULT_GROUP_II,
                    Examples.JANIS_CHILD_8,
                    Examples.PETERIS_GROUP_I_SIGHT,
                    ExampleCase.of("Marta", LocalDate.of(1990, 7, 7), Purposes.all())
                            .declaredElsewhere()
                            .withReceived(DocumentKind.CONFIRMATION_EMPLOYER));

    @Test
    void aTraceIsReadAsItWasWritten() {
        for (ExampleCase example : CASES) {
            Trace trace = Examples.mk942().evaluate(example.on(Examples.DAY)).trace();

            assertThat(TraceJson.read(TraceJson.write(trace))).isEqualTo(trace);
        }
    }

    @Test
    void aLegalBasisIsWrittenOnceHoweverManyConditionsRestOnIt() {
        Trace trace = Examples.mk942().evaluate(CASES.getLast().on(Examples.DAY)).trace();
        long different =
                trace.walk()
                        .flatMap(node -> Stream.of(node.basis(), node.evaluated().basis()))
                        .distinct()
                        .count();

        assertThat(TraceJson.write(trace).split("\"act\"", -1)).hasSize((int) different + 1);
    }

    @Test
    void factsAreReadAsTheyWereWritten() {
        for (ExampleCase example : CASES) {
            Facts facts = example.on(Examples.DAY);

            Facts read = StoredJson.read(StoredJson.write(facts), Facts.class);

            assertThat(read).isEqualTo(facts);
            assertThat(read.application().purposes())
                    .containsExactlyElementsOf(facts.application().purposes());
        }
    }

    /** The sample is never rewritten: when this fails, a reader for the old form is missing. */
    @Test
    void aTraceOfNovember2026IsStillReadable() throws IOException {
        Trace trace = TraceJson.read(sample("trace-2026-11.json"));

        assertThat(OutcomeKind.of(trace.outcome())).isEqualTo(OutcomeKind.UNCLEAR);
        assertThat(trace.walk()).hasSizeGreaterThan(20);
    }

    @Test
    void factsOfNovember2026AreStillReadable() throws IOException {
        Facts facts = StoredJson.read(sample(NEWEST_FACTS), Facts.class);

        assertThat(facts.application().purposes())
                .containsExactly(Purposes.WORK, Purposes.INSTITUTION);
        assertThat(facts.documents()).hasSize(1);
    }

    /** A renamed component would be read as nothing, and a new one has no sample yet: then this sample stays and a newer one comes. */
    @Test
    void theNewestSampleOfFactsFillsEveryComponentAndIsWrittenAsItWasRead() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode stored = json.readTree(sample(NEWEST_FACTS));
        Facts facts = StoredJson.read(stored.toString(), Facts.class);

        assertThat(json.readTree(StoredJson.write(facts))).isEqualTo(stored);
        assertThat(facts.application()).hasNoNullFieldsOrProperties();
        assertThat(facts.documents())
                .allSatisfy(it -> assertThat(it).hasNoNullFieldsOrProperties());
    }

    private static String sample(String name) throws IOException {
        try (var content = StoredTracesTest.class.getResourceAsStream("/stored/" + name)) {
            if (content == null) {
                throw new IOException(name + " is missing");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
