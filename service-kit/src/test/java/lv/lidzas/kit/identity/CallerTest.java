package lv.lidzas.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final PersonalCode CODE =
            Objects.requireNonNull(PersonalCode.parse("010180-00001"));
    private static final PartyKeys KEYS =
            new PartyKeys(Optional.of(secret(3)), 1, Optional.empty());
    private static final PartyKeys CHANGED =
            new PartyKeys(Optional.of(secret(4)), 2, Optional.of("1:" + secret(3)));

    @Test
    void thePersonalCodeAndTheLoginAreNeverPrinted() {
        Caller anna = caller(KEYS, "s-1", "PK:010180-00001");

        assertThat(anna.toString())
                .contains(anna.self().text())
                .doesNotContain("010180", "00001", "s-1");
    }

    @Test
    void aVouchedCodeIsTheSelfAndTheLoginIsKnownToo() {
        Caller anna = caller(KEYS, "s-1", "PK:010180-00001");

        assertThat(anna.self()).isEqualTo(KEYS.ofCode(CODE));
        assertThat(anna.login()).isEqualTo(KEYS.ofLogin("s-1"));
        assertThat(anna.personalCode()).isEqualTo(CODE);
        assertThat(anna.parties())
                .containsExactlyInAnyOrder(KEYS.ofCode(CODE), KEYS.ofLogin("s-1"));
    }

    @Test
    void aLoginThatIsACodeIsTheCode() {
        Caller anna = caller(KEYS, "PNOLV-010180-00001", null);

        assertThat(anna).isEqualTo(caller(KEYS, "010180-00001", "PK:PNOLV-010180-00001"));
        assertThat(anna.personalCode()).isEqualTo(CODE);
        assertThat(anna.parties()).containsExactly(KEYS.ofCode(CODE));
    }

    @Test
    void aClaimThatIsNoCodeVouchesForNothing() {
        Caller portal = caller(KEYS, "portal", "PNOEE-38001085718");

        assertThat(portal.personalCode()).isNull();
        assertThat(portal.self()).isEqualTo(KEYS.ofLogin("portal"));
        assertThat(portal.parties()).containsExactly(KEYS.ofLogin("portal"));
    }

    @Test
    void whatWasWrittenDownBeforeAChangeOfSecretStillStandsForTheCaller() {
        Caller before = caller(KEYS, "s-1", "010180-00001");
        Caller after = caller(CHANGED, "s-1", "010180-00001");

        assertThat(after.is(before.self())).isTrue();
        assertThat(after.parties()).containsAll(before.parties()).hasSize(4);
        assertThat(before.is(after.self())).isFalse();
        assertThat(after.is(null)).isFalse();
    }

    @Test
    void staffAreCaseworkersOfBothKinds() {
        assertThat(withRole(Roles.APPLICANT).isStaff()).isFalse();
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

    private static Caller caller(PartyKeys keys, String subject, @Nullable String claimed) {
        return CurrentCaller.caller(keys, subject, claimed, Set.of(Roles.APPLICANT));
    }

    private static Caller withRole(String role) {
        return Caller.knownBy(new PartyKey("1.s-2"), Set.of(role));
    }

    private static String secret(int filling) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) filling);
        return Base64.getEncoder().encodeToString(secret);
    }
}
