package lv.lidzas.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyKeysTest {

    private static final PersonalCode CODE =
            Objects.requireNonNull(PersonalCode.parse("010180-00001"));
    private static final PartyKeys KEYS = keys(secret(3), 1, null);

    @Test
    void everyFormOfACodeGivesOneKey() {
        assertThat(
                        Stream.of(
                                "010180-00001",
                                "01018000001",
                                " 010180-00001 ",
                                "PNOLV-010180-00001",
                                "PK:PNOLV-010180-00001",
                                "PK:010180-00001",
                                "pk:01018000001"))
                .extracting(KEYS::ofLogin)
                .containsOnly(KEYS.ofCode(CODE));
    }

    @Test
    void whatOnlyLooksLikeACodeIsALogin() {
        assertThat(Stream.of("PNOEE-010180-00001", "991380-00001", "PNOLV-", "a-010180-00001"))
                .extracting(KEYS::ofLogin)
                .doesNotContain(KEYS.ofCode(CODE))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLoginThatSpellsWhatACodeIsHashedFromIsAnotherParty() {
        assertThat(KEYS.ofLogin("code\0" + CODE.digits())).isNotEqualTo(KEYS.ofCode(CODE));
        assertThat(KEYS.ofLogin("code" + CODE.digits())).isNotEqualTo(KEYS.ofCode(CODE));
    }

    @Test
    void aKeyDependsOnTheSecretAndTellsItsNumber() {
        PartyKey other = keys(secret(4), 1, null).ofCode(CODE);

        assertThat(KEYS.ofCode(CODE).text())
                .matches("1\\.[A-Za-z0-9_-]{22}")
                .doesNotContain("0101");
        assertThat(other).isNotEqualTo(KEYS.ofCode(CODE));
    }

    @Test
    void afterAChangeOfSecretTheEarlierKeysAreStillKnown() {
        PartyKeys changed = keys(secret(4), 2, "1:" + secret(3));

        assertThat(changed.ofCode(CODE).text()).startsWith("2.");
        assertThat(changed.allOfCode(CODE))
                .containsExactlyInAnyOrder(changed.ofCode(CODE), KEYS.ofCode(CODE));
        assertThat(changed.allOfLogin("portal"))
                .containsExactlyInAnyOrder(changed.ofLogin("portal"), KEYS.ofLogin("portal"));
    }

    @Test
    void aMissingSecretIsNamed() {
        assertThatThrownBy(() -> keys(null, 1, null))
                .hasMessageStartingWith("LIDZAS_PARTY_KEY is not set");
        assertThatThrownBy(() -> keys(secret(4), 1, "1:" + secret(3)))
                .hasMessageContaining("LIDZAS_PARTY_KEY_ID was not raised");
    }

    @Test
    void aLoginOrACodeIsNoKey() {
        for (String clear : new String[] {"anna", CODE.written(), "PNOLV-" + CODE.written(), ""}) {
            assertThatThrownBy(() -> new PartyKey(clear))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(CODE.written());
        }
    }

    private static PartyKeys keys(@Nullable String secret, int id, @Nullable String previous) {
        return new PartyKeys(Optional.ofNullable(secret), id, Optional.ofNullable(previous));
    }

    private static String secret(int filling) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) filling);
        return Base64.getEncoder().encodeToString(secret);
    }
}
