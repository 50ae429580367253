package lv.lidzas.intake.applications.domain;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.persons.domain.PersonExamples.ANNA_ADULT_GROUP_II;
import static lv.lidzas.intake.persons.domain.PersonExamples.ILZE_MOTHER;
import static lv.lidzas.intake.persons.domain.PersonExamples.JANIS_CHILD_8;
import static lv.lidzas.intake.persons.domain.RepresentationKind.AUTHORISED;
import static lv.lidzas.intake.persons.domain.RepresentationKind.GUARDIAN;
import static lv.lidzas.intake.persons.domain.RepresentationKind.PARENT;
import static lv.lidzas.intake.persons.domain.RepresentationKind.TRUSTEE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.Representation;
import org.junit.jupiter.api.Test;

class RepresentationDoubtsTest {

    @Test
    void whatTheLawKnowsIsNotDoubted() {
        assertThat(doubts(JANIS_CHILD_8, Representation.by(ILZE_MOTHER, PARENT))).isEmpty();
        assertThat(doubts(ANNA_ADULT_GROUP_II, Representation.by(ILZE_MOTHER, TRUSTEE))).isEmpty();
    }

    @Test
    void nobodyIsParentOrGuardianOfAnAdultOrTrusteeOfAChild() {
        assertThat(doubts(ANNA_ADULT_GROUP_II, Representation.by(ILZE_MOTHER, GUARDIAN)))
                .containsExactly("/representative/kind represents-an-adult");
        assertThat(doubts(JANIS_CHILD_8, Representation.by(ILZE_MOTHER, TRUSTEE)))
                .containsExactly("/representative/kind trustee-of-a-child");
    }

    @Test
    void aParentYoungerThanTheChildIsDoubtedAndAYoungerTrusteeIsNot() {
        assertThat(doubts(ANNA_ADULT_GROUP_II, Representation.by(ILZE_MOTHER, PARENT)))
                .contains("/representative/bornOn parent-younger-than-child");
        assertThat(doubts(ANNA_ADULT_GROUP_II, Representation.by(ILZE_MOTHER, TRUSTEE))).isEmpty();
    }

    @Test
    void aMinorWhoRepresentsIsDoubtedWhereTheBirthWasRead() {
        assertThat(doubts(ANNA_ADULT_GROUP_II, Representation.by(JANIS_CHILD_8, AUTHORISED)))
                .containsExactly("/representative/bornOn representative-not-adult");
    }

    @Test
    void aTermThatIsOverOrHasNotBegunIsDoubtedAndTheLastDayIsNot() {
        Representation byIlze = new Representation(ILZE_MOTHER, AUTHORISED, null, MONDAY, MONDAY);

        assertThat(doubts(ANNA_ADULT_GROUP_II, byIlze)).isEmpty();
        assertThat(doubts(ANNA_ADULT_GROUP_II, byIlze.endingOn(MONDAY.minusDays(1))))
                .containsExactly("/representative/until representation-over");
        assertThat(
                        doubts(
                                ANNA_ADULT_GROUP_II,
                                new Representation(
                                        ILZE_MOTHER, AUTHORISED, null, MONDAY.plusDays(1), null)))
                .containsExactly("/representative/from representation-not-begun");
    }

    private static List<String> doubts(Person person, Representation representation) {
        return RepresentationDoubts.about(person, representation, MONDAY).stream()
                .map(doubt -> doubt.pointer() + " " + doubt.code())
                .toList();
    }
}
