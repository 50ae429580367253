package lv.lidzas.kit.parties;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.StaffTie;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SqlStaffTiesIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Inject StaffTies ties;
    @Inject HeardTies heard;
    @Inject KeyVault vault;

    private final UUID person = UUID.randomUUID();
    private final PartyKey staff = new PartyKey("2." + UUID.randomUUID());
    private final PartyKey formerKeyOfStaff = new PartyKey("1." + UUID.randomUUID());
    private final PartyKey sister = new PartyKey("2." + UUID.randomUUID());
    private final PartyKey formerKeyOfSister = new PartyKey("1." + UUID.randomUUID());

    @Test
    void aTieCountsFromItsFirstDayToItsLastByEveryKey() {
        keep(UUID.randomUUID(), FIRST, LAST);

        for (PartyKey key : Set.of(staff, formerKeyOfStaff)) {
            assertThat(of(key, FIRST)).containsExactlyInAnyOrder(sister, formerKeyOfSister);
            assertThat(of(key, LAST)).containsExactlyInAnyOrder(sister, formerKeyOfSister);
        }
        assertThat(of(staff, FIRST.minusDays(1))).isEmpty();
        assertThat(of(staff, LAST.plusDays(1))).isEmpty();
        assertThat(of(sister, LAST)).isEmpty();
    }

    @Test
    void aTieWithoutDaysCountsUntilItIsEnded() {
        UUID tie = UUID.randomUUID();
        keep(tie, null, null);
        assertThat(of(staff, LAST.plusYears(50))).isNotEmpty();

        QuarkusTransaction.requiringNew().run(() -> heard.end(tie, LAST));

        assertThat(of(staff, LAST)).isNotEmpty();
        assertThat(of(staff, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void whatIsToldAgainOpensNoTieAnew() {
        UUID tie = UUID.randomUUID();
        keep(tie, null, null);
        QuarkusTransaction.requiringNew().run(() -> heard.end(tie, LAST));
        keep(tie, null, null);

        assertThat(of(staff, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void noTieToAnErasedPersonIsLeftOrKeptAnew() {
        keep(UUID.randomUUID(), null, null);

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    vault.destroy(person);
                    heard.forget(person);
                });
        keep(UUID.randomUUID(), null, null);

        assertThat(of(staff, FIRST)).isEmpty();
    }

    private void keep(UUID id, @Nullable LocalDate from, @Nullable LocalDate until) {
        StaffTie tie =
                new StaffTie(
                        id,
                        person,
                        Set.of(staff, formerKeyOfStaff),
                        Set.of(sister, formerKeyOfSister),
                        from,
                        until);
        QuarkusTransaction.requiringNew().run(() -> heard.keep(tie));
    }

    private Set<PartyKey> of(PartyKey login, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> ties.of(Set.of(login), day));
    }
}
