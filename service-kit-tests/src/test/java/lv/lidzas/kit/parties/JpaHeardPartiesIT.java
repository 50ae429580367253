package lv.lidzas.kit.parties;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaHeardPartiesIT {

    private static final Party PORTAL = Party.always(new PartyKey("1.portal"), PartyRole.SUBMITTER);
    private static final Party CHILD = Party.always(new PartyKey("1.child"), PartyRole.PERSON);
    private static final Party MOTHER =
            new Party(
                    new PartyKey("1.mother"),
                    PartyRole.REPRESENTATIVE,
                    LocalDate.of(2026, 10, 30),
                    LocalDate.of(2026, 12, 15));
    private static final Parties FIRST = new Parties(List.of(PORTAL, CHILD, MOTHER), 0);
    private static final Parties LATER = new Parties(List.of(PORTAL, CHILD), 3);

    @Inject HeardParties parties;

    @Test
    void nothingIsKnownOfACaseBeforeItIsHeardOf() {
        assertThat(read(UUID.randomUUID())).isEqualTo(Parties.UNHEARD);
    }

    @Test
    void everythingIsReadBack() {
        UUID anna = UUID.randomUUID();
        keep(anna, FIRST);
        assertThat(read(anna)).isEqualTo(FIRST);
    }

    @Test
    void anAdditionalKeyOfTheSubmitterIsKept() {
        UUID anna = UUID.randomUUID();
        Parties twoKeys =
                new Parties(
                        List.of(
                                PORTAL,
                                Party.always(new PartyKey("1.code"), PartyRole.SUBMITTER),
                                CHILD),
                        0);
        keep(anna, twoKeys);
        assertThat(read(anna)).isEqualTo(twoKeys);
    }

    @Test
    void whoFiledIsVerifiedLater() {
        UUID anna = UUID.randomUUID();
        PartyKey login = new PartyKey("1.login");
        Parties unverified =
                new Parties(
                        List.of(
                                Party.always(PORTAL.key(), PartyRole.UNVERIFIED_SUBMITTER),
                                Party.always(login, PartyRole.UNVERIFIED_SUBMITTER),
                                CHILD),
                        0);
        keep(anna, unverified);
        assertThat(read(anna)).isEqualTo(unverified);

        Parties verified =
                new Parties(List.of(PORTAL, Party.always(login, PartyRole.SUBMITTER), CHILD), 1);
        keep(anna, verified);
        assertThat(read(anna)).isEqualTo(verified);
    }

    @Test
    void theNewestStaysInEitherOrder() {
        UUID inOrder = UUID.randomUUID();
        assertThat(keep(inOrder, FIRST)).isTrue();
        assertThat(keep(inOrder, LATER)).isTrue();
        UUID late = UUID.randomUUID();
        assertThat(keep(late, LATER)).isTrue();
        assertThat(keep(late, FIRST)).isFalse();
        assertThat(keep(late, LATER)).isFalse();

        assertThat(read(inOrder)).isEqualTo(LATER).isEqualTo(read(late));
    }

    @Test
    void whoeverKeepsNewsReadsThemInTheSameTransaction() {
        UUID anna = UUID.randomUUID();
        keep(anna, FIRST);

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    assertThat(parties.of(anna)).isEqualTo(FIRST);
                    assertThat(parties.keep(anna, LATER)).isTrue();
                    assertThat(parties.of(anna)).isEqualTo(LATER);
                });
    }

    private boolean keep(UUID id, Parties told) {
        return QuarkusTransaction.requiringNew().call(() -> parties.keep(id, told));
    }

    private Parties read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> parties.of(id));
    }
}
