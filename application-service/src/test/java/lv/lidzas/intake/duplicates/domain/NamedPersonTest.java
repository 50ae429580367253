package lv.lidzas.intake.duplicates.domain;

import static lv.lidzas.intake.persons.domain.PersonExamples.ANNA_ADULT_GROUP_II;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonExamples;
import lv.lidzas.intake.persons.domain.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPersonTest {

    @ParameterizedTest
    @CsvSource({
        "Anna,Paraudziņa",
        "ANNA,PARAUDZINA",
        "anna,paraudziņa",
        "Änna,Parau-dziņa",
        "' Anna',Parau dzina"
    })
    void marksCaseSpacesAndHyphensMakeNobodyElse(String given, String family) {
        assertThat(named(given, family)).isEqualTo(named("Anna", "Paraudziņa"));
    }

    @Test
    void anotherNameOrDayIsAnotherPerson() {
        assertThat(named("Anita", "Paraudziņa")).isNotEqualTo(named("Anna", "Paraudziņa"));
        assertThat(named("Annap", "Araudziņa")).isNotEqualTo(named("Anna", "Paraudziņa"));
        assertThat(named("Anna", null)).isNotEqualTo(named(null, "Anna"));
        assertThat(
                        new NamedPerson(
                                        new PersonId(new UUID(0, 1)),
                                        "Anna",
                                        "Paraudziņa",
                                        LocalDate.of(1985, 5, 13))
                                .comparable())
                .isNotEqualTo(named("Anna", "Paraudziņa"));
    }

    @Test
    void whoIsNotNamedOrBornIsNotCompared() {
        assertThat(NamedPerson.on(Person.NOT_GIVEN)).isNull();
        assertThat(NamedPerson.on(null)).isNull();
        assertThat(NamedPerson.on(PersonExamples.named(ANNA_ADULT_GROUP_II, null, null))).isNull();
        assertThat(NamedPerson.on(ANNA_ADULT_GROUP_II)).isNotNull();
    }

    private static String named(@Nullable String given, @Nullable String family) {
        return new NamedPerson(
                        new PersonId(new UUID(0, 1)), given, family, LocalDate.of(1985, 5, 12))
                .comparable();
    }
}
