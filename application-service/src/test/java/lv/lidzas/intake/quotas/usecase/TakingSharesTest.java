package lv.lidzas.intake.quotas.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Allowance;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingSharesTest {

    private static final Caller ANNA = caller("1.anna", Roles.APPLICANT);
    private static final Caller PORTAL = caller("1.portal", Roles.INTEGRATION_CLIENT);
    private static final Caller LIGA = caller("1.liga", Roles.CASEWORKER);
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));

    private static Caller caller(String key, String role) {
        return Caller.knownBy(new PartyKey(key), Set.of(role));
    }

    private final QuotasInMemory quotas = new QuotasInMemory();

    @Test
    void theLastDraftFitsAndTheNextDoesNot() {
        quotas.drafts.put("1.anna", 2L);
        assertThat(draft(ANNA)).isNull();

        quotas.drafts.put("1.anna", 3L);
        assertThat(draft(ANNA)).isEqualTo(new Allowance("drafts-per-login", 3, 3));
    }

    @Test
    void aPortalHasALargerShareAndStaffNone() {
        quotas.drafts.putAll(Map.of("1.portal", 29L, "1.liga", 1000L));
        quotas.open.put("1.liga", Map.of(PERSON.value(), 1000L));

        assertThat(draft(PORTAL)).isNull();
        assertThat(draft(LIGA)).isNull();
        assertThat(open(LIGA)).isNull();
        assertThat(quotas.show().handle(LIGA)).isEmpty();
    }

    @Test
    void aPersonHasOnlySoManyOfOneLoginAndNoOtherLoginsCount() {
        quotas.open.put("1.portal", Map.of(PERSON.value(), 2L));

        assertThat(quota(open(PORTAL))).isEqualTo("open-applications-per-person");
        assertThat(open(ANNA)).isNull();
        assertThat(quotas.open().handle(PORTAL, OTHER)).isNull();
    }

    @Test
    void aLoginHasOnlySoManyOverAllPeople() {
        quotas.open.put("1.anna", Map.of(PERSON.value(), 1L, OTHER.value(), 3L));

        assertThat(quota(open(ANNA))).isEqualTo("open-applications-per-login");
    }

    @Test
    void aShareThatWasLoweredLeavesNothingAndNotLess() {
        quotas.drafts.put("1.anna", 9L);

        assertThat(Objects.requireNonNull(draft(ANNA)).left()).isZero();
        assertThat(quotas.show().handle(ANNA))
                .containsExactly(
                        new Allowance("drafts-per-login", 3, 9),
                        new Allowance("open-applications-per-login", 4, 0));
    }

    private @Nullable Allowance draft(Caller caller) {
        return quotas.drafts().handle(caller);
    }

    private @Nullable Allowance open(Caller caller) {
        return quotas.open().handle(caller, PERSON);
    }

    private static @Nullable String quota(@Nullable Allowance usedUp) {
        return usedUp == null ? null : usedUp.quota();
    }
}
