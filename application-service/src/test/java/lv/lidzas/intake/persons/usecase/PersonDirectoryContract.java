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

        assertThat(persons().link(other, other)).isTrue();
        assertThat(persons().sameHuman(other)).containsExactly(other);
    }

    @Test
    void whoWasNeverSeenIsNotFoundAndWhoHasNoRowHasNoCode() {
        assertThat(persons().find(new PersonalCode("39000000059"))).isNull();
        assertThatThrownBy(() -> persons().codeOf(new PersonId(new UUID(0, 5))))
                .isInstanceOf(IllegalStateException.class);
    }
}
