package lv.lidzas.intake.persons.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
    void recordsAreOneHumanWhileTheyAreLinked() {
        PersonId one = persons().recognise(new PersonalCode("39000000053"));
        PersonId other = persons().recognise(new PersonalCode("39000000054"));
        assertThat(persons().sameHuman(one)).containsExactly(one);

        assertThat(persons().hold(Set.of(one, other))).containsExactly(one, other);
        assertThat(persons().link(other, one)).isTrue();
        assertThat(persons().link(other, one)).isFalse();
        assertThat(persons().sameHuman(one)).containsExactlyInAnyOrder(one, other);
        assertThat(persons().sameHuman(other)).containsExactlyInAnyOrder(one, other);
        PersonId alone = persons().recognise(new PersonalCode("39000000055"));
        assertThat(persons().sameHuman(Set.of(other, alone)))
                .containsExactlyInAnyOrder(one, other, alone);

        assertThat(persons().link(other, other)).isTrue();
        assertThat(persons().sameHuman(other)).containsExactly(other);
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
        assertThat(persons().holdAgainstErasure(new PersonId(new UUID(0, 5)))).isFalse();
        assertThat(persons().holdAgainstErasure(erased)).isTrue();

        persons().erase(erased);

        assertThat(persons().codeOf(erased)).isNull();
        assertThat(persons().find(CODE)).isNull();
        assertThat(persons().holdAgainstErasure(erased)).isTrue();
        assertThat(persons().recognise(CODE)).isNotEqualTo(erased);
    }
}
