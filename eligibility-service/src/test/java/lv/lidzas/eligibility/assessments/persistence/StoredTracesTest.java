package lv.lidzas.eligibility.assessments.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.api.Test;

/** What was stored must be readable, whatever the code becomes. */
class StoredTracesTest {

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
    void factsAreReadAsTheyWereWritten() {
        for (ExampleCase example : CASES) {
            Facts facts = example.on(Examples.DAY);

            assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts);
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
        Facts facts = FactsJson.read(sample("facts-2026-11.json"));

        assertThat(facts.application().purposes()).containsExactly(Purposes.WORK);
        assertThat(facts.documents()).hasSize(1);
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
