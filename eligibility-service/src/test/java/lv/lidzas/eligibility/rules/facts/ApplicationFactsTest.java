package lv.lidzas.eligibility.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationFactsTest {

    /** The representative is told as yes or no; purposes are explained one by one. */
    private static final Set<String> NOT_TOLD =
            Set.of("id", "personId", "representativeId", "purposes");

    @Test
    void everyStatementIsToldToTheReaderOrKnownNotToBe() {
        ApplicationFacts facts =
                ExampleCase.of("Anna", LocalDate.of(1985, 3, 14), Purposes.all())
                        .on(LocalDate.of(2026, 11, 23))
                        .application();

        assertThat(facts.told().keySet())
                .containsAll(
                        Arrays.stream(ApplicationFacts.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .filter(name -> !NOT_TOLD.contains(name))
                                .toList());
    }
}
