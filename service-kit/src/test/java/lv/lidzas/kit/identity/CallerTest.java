package lv.lidzas.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Caller APPLICANT =
            new Caller("s-1", Set.of(Roles.APPLICANT), "010180-00001");

    @Test
    void thePersonalCodeIsNeverPrinted() {
        assertThat(APPLICANT.toString()).contains("s-1").doesNotContain("010180");
    }

    @Test
    void staffAreCaseworkersOfBothKinds() {
        assertThat(APPLICANT.isStaff()).isFalse();
        assertThat(withRole(Roles.CASEWORKER).isStaff()).isTrue();
        assertThat(withRole(Roles.LEAD_CASEWORKER).isStaff()).isTrue();
        assertThat(withRole(Roles.AUDITOR).isStaff()).isFalse();
    }

    @Test
    void staffAndAuditorsReadEverything() {
        assertThat(withRole(Roles.CASEWORKER).readsEverything()).isTrue();
        assertThat(withRole(Roles.AUDITOR).readsEverything()).isTrue();
        assertThat(withRole(Roles.INTEGRATION_CLIENT).readsEverything()).isFalse();
    }

    @Test
    void thePrefixOfThePersonalCodeIsCut() {
        assertThat(CurrentCaller.withoutPrefix("PK:010180-00001")).isEqualTo("010180-00001");
        assertThat(CurrentCaller.withoutPrefix("010180-00001")).isEqualTo("010180-00001");
        assertThat(CurrentCaller.withoutPrefix(null)).isNull();
        assertThat(CurrentCaller.withoutPrefix(17)).isNull();
    }

    private static Caller withRole(String role) {
        return new Caller("s-2", Set.of(role), null);
    }
}
