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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingSharesTest {

    private static final Caller ANNA = new Caller("anna", Set.of(Roles.APPLICANT), null);
    private static final Caller PORTAL =
            new Caller("portal", Set.of(Roles.INTEGRATION_CLIENT), null);
    private static final Caller LIGA = new Caller("liga", Set.of(Roles.CASEWORKER), null);
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));

    private final QuotasInMemory quotas = new QuotasInMemory();

    @Test
    void theLastDraftFitsAndTheNextDoesNot() {
        quotas.drafts.put("anna", 2L);
        assertThat(draft(ANNA)).isNull();

        quotas.drafts.put("anna", 3L);
        assertThat(draft(ANNA)).isEqualTo(new Allowance("drafts-per-login", 3, 3));
    }

    @Test
    void aPortalHasALargerShareAndStaffNone() {
        quotas.drafts.putAll(Map.of("portal", 29L, "liga", 1000L));
        quotas.open.put("liga", Map.of(PERSON.value(), 1000L));

        assertThat(draft(PORTAL)).isNull();
        assertThat(draft(LIGA)).isNull();
        assertThat(open(LIGA)).isNull();
        assertThat(quotas.show().handle(LIGA)).isEmpty();
    }

    @Test
    void aPersonHasOnlySoManyOfOneLoginAndNoOtherLoginsCount() {
        quotas.open.put("portal", Map.of(PERSON.value(), 2L));

        assertThat(quota(open(PORTAL))).isEqualTo("open-applications-per-person");
        assertThat(open(ANNA)).isNull();
        assertThat(quotas.open().handle(PORTAL, OTHER)).isNull();
    }

    @Test
    void aLoginHasOnlySoManyOverAllPeople() {
        quotas.open.put("anna", Map.of(PERSON.value(), 1L, OTHER.value(), 3L));

        assertThat(quota(open(ANNA))).isEqualTo("open-applications-per-login");
    }

    @Test
    void aShareThatWasLoweredLeavesNothingAndNotLess() {
        quotas.drafts.put("anna", 9L);

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
