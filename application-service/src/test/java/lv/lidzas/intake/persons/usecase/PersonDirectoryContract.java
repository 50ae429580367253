package lv.lidzas.intake.persons.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PersonalCode;
import org.junit.jupiter.api.Test;

/** What every directory of persons does, be it in memory or in the database. */
public abstract class PersonDirectoryContract {

    private static final PersonalCode CODE = new PersonalCode("39000000051");
    private static final PersonalCode OTHER = new PersonalCode("39000000052");

    protected abstract PersonDirectory persons();

    @Test
    void aPersonHasOneIdHoweverOftenRecognised() {
        PersonId first = persons().recognise(CODE);

        assertThat(persons().recognise(CODE)).isEqualTo(first);
        assertThat(persons().find(CODE)).isEqualTo(first);
        assertThat(persons().recognise(OTHER)).isNotEqualTo(first);
    }

    @Test
    void theCodeIsFoundByTheIdAgain() {
        assertThat(persons().codeOf(persons().recognise(CODE))).isEqualTo(CODE);
    }

    @Test
    void whoWasNeverSeenIsNotFoundAndWhoHasNoRowHasNoCode() {
        assertThat(persons().find(new PersonalCode("39000000059"))).isNull();
        assertThatThrownBy(() -> persons().codeOf(new PersonId(new UUID(0, 5))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoWasErasedKeepsTheIdAndIsFoundByNothing() {
        PersonId erased = persons().recognise(CODE);
        assertThat(persons().hold(new PersonId(new UUID(0, 5)))).isFalse();
        assertThat(persons().hold(erased)).isTrue();

        persons().erase(erased);

        assertThat(persons().codeOf(erased)).isNull();
        assertThat(persons().find(CODE)).isNull();
        assertThat(persons().hold(erased)).isTrue();
        assertThat(persons().recognise(CODE)).isNotEqualTo(erased);
    }
}
