package lv.lidzas.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);
    private static final PartyKey PORTAL = new PartyKey("1.portal");
    private static final PartyKey CHILD = new PartyKey("1.child");
    private static final PartyKey MOTHER = new PartyKey("1.mother");
    private static final Parties PARTIES =
            new Parties(
                    List.of(
                            Party.always(PORTAL, PartyRole.SUBMITTER),
                            Party.always(CHILD, PartyRole.PERSON),
                            new Party(MOTHER, PartyRole.REPRESENTATIVE, FIRST, LAST)),
                    0);

    @Test
    void aRepresentativeSeesTheCaseFromTheFirstToTheLastDay() {
        assertThat(PARTIES.includeOn(FIRST.minusDays(1), Set.of(MOTHER))).isFalse();
        assertThat(PARTIES.includeOn(FIRST, Set.of(MOTHER))).isTrue();
        assertThat(PARTIES.includeOn(LAST, Set.of(MOTHER))).isTrue();
        assertThat(PARTIES.includeOn(LAST.plusDays(1), Set.of(MOTHER))).isFalse();
    }

    @Test
    void oneKeyOfSeveralIsEnough() {
        assertThat(PARTIES.includeOn(LAST, Set.of(new PartyKey("1.login"), CHILD))).isTrue();
        assertThat(PARTIES.includeOn(LAST, Set.of(new PartyKey("1.login")))).isFalse();
        assertThat(PARTIES.includeOn(LAST, Set.of())).isFalse();
    }

    @Test
    void aFormerPartyIsStillInItsOwnMatter() {
        assertThat(PARTIES.everInclude(Set.of(MOTHER))).isTrue();
        assertThat(PARTIES.everInclude(Set.of(new PartyKey("1.stranger")))).isFalse();
    }

    @Test
    void paperHasNoSubmitter() {
        assertThat(PARTIES.submitter()).isEqualTo(PORTAL);
        assertThat(Parties.UNHEARD.submitter()).isNull();
    }

    @Test
    void whoIsNotVerifiedBringsSomethingAndSeesNothingOfOthers() {
        PartyKey login = new PartyKey("1.login");
        Parties unverified =
                new Parties(
                        List.of(
                                Party.always(PORTAL, PartyRole.UNVERIFIED_SUBMITTER),
                                Party.always(login, PartyRole.UNVERIFIED_SUBMITTER),
                                Party.always(CHILD, PartyRole.PERSON)),
                        0);

        for (PartyKey key : List.of(PORTAL, login)) {
            assertThat(unverified.includeOn(LAST, Set.of(key))).isFalse();
            assertThat(unverified.letBringOn(LAST, Set.of(key))).isTrue();
            assertThat(unverified.everInclude(Set.of(key))).isTrue();
        }
        assertThat(unverified.includeOn(LAST, Set.of(PORTAL, CHILD))).isTrue();
        assertThat(unverified.submitter()).isNull();
        assertThat(PARTIES.letBringOn(LAST.plusDays(1), Set.of(MOTHER))).isFalse();
    }
}
