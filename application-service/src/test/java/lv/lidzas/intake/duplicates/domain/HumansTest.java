package lv.lidzas.intake.duplicates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import org.junit.jupiter.api.Test;

class HumansTest {

    private static final PersonId FIRST = new PersonId(new UUID(0, 9));
    private static final PersonId SECOND = new PersonId(new UUID(0, 5));
    private static final PersonId THIRD = new PersonId(new UUID(0, 7));
    private static final List<PersonId> ALL = List.of(FIRST, SECOND, THIRD);

    @Test
    void whoWasSeenFirstStandsForTheHumanHoweverTheLinksCame() {
        assertThat(Humans.standingFor(ALL, List.of(same(THIRD, SECOND), same(SECOND, FIRST))))
                .isEqualTo(Map.of(FIRST, FIRST, SECOND, FIRST, THIRD, FIRST));
        assertThat(Humans.standingFor(ALL, List.of(same(FIRST, THIRD), same(THIRD, SECOND))))
                .isEqualTo(Map.of(FIRST, FIRST, SECOND, FIRST, THIRD, FIRST));
    }

    @Test
    void withoutOneLinkTheOthersStay() {
        assertThat(Humans.standingFor(ALL, List.of(same(THIRD, SECOND))))
                .isEqualTo(Map.of(FIRST, FIRST, SECOND, SECOND, THIRD, SECOND));
        assertThat(Humans.standingFor(ALL, List.of()))
                .isEqualTo(Map.of(FIRST, FIRST, SECOND, SECOND, THIRD, THIRD));
    }

    private static PersonMatch same(PersonId one, PersonId other) {
        return new PersonMatch(UUID.randomUUID(), one, other, MatchState.SAME, Instant.EPOCH, 1);
    }
}
