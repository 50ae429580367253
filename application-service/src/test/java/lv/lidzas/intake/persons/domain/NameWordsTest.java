package lv.lidzas.intake.persons.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void marksCapitalsAndSignsMakeNoDifference() {
        assertThat(NameWords.of("Ģirts-Žanis", "Āboliņš Ķēniņš").words())
                .containsExactlyInAnyOrder("girts", "zanis", "abolins", "kenins");
        assertThat(NameWords.of("PARAUDZIŅA")).isEqualTo(NameWords.of(" paraudzina "));
        assertThat(NameWords.of(null, " - ").words()).isEmpty();
    }

    @Test
    void aWordIsFoundByItsBeginningsFromThreeLettersAndAShortOneAsAWhole() {
        assertThat(NameWords.of("Anna", "Ūo").findable()).containsExactly("ann", "anna", "uo");
        assertThat(NameWords.of("an").sought()).containsExactly("an");
    }

    @Test
    void aLongWordIsComparedByItsFirstTwentyLetters() {
        String longest = "Paraugs".repeat(5);

        assertThat(NameWords.of(longest).findable()).containsAll(NameWords.of(longest).sought());
    }
}
