package lv.lidzas.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String OLD_KEY = key(1);
    private static final String NEW_KEY = key(2);
    private static final String INDEX_KEY = key(3);
    private static final String TEXT = "Paraudziņa, Raiņa iela 16A";

    private final FieldCipher cipher = cipher(OLD_KEY, 1, null);

    @Test
    void whatWasEncryptedIsReadBack() {
        assertThat(cipher.decrypt(cipher.encrypt(TEXT))).isEqualTo(TEXT);
        assertThat(cipher.decrypt(cipher.encrypt(""))).isEmpty();
    }

    @Test
    void equalTextsGiveDifferentBytesAndNoneOfTheText() {
        byte[] first = cipher.encrypt(TEXT);

        assertThat(cipher.encrypt(TEXT)).isNotEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("Paraud");
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = cipher.encrypt(TEXT);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(changed))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> cipher.decrypt(Arrays.copyOf(sealed, 10)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterAChangeOfKeysOldFieldsAreReadAndNewOnesNeedTheNewKey() {
        byte[] old = cipher.encrypt(TEXT);
        FieldCipher changed = cipher(NEW_KEY, 2, "1:" + OLD_KEY);

        assertThat(changed.decrypt(old)).isEqualTo(TEXT);
        assertThatThrownBy(() -> cipher.decrypt(changed.encrypt(TEXT)))
                .hasMessageContaining("No data key with id 2");
    }

    @Test
    void anIndexFindsEqualTextsAndDependsOnItsKeyAlone() {
        assertThat(cipher.index(TEXT)).hasSize(32).isEqualTo(cipher(NEW_KEY, 7, null).index(TEXT));
        assertThat(cipher.index(TEXT)).isNotEqualTo(cipher.index(TEXT + " "));
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> cipher(null, 1, null))
                .hasMessageStartingWith("LIDZAS_DATA_KEY is not set");
    }

    @Test
    void complaintsAboutKeysNeverShowThem() {
        String cut = OLD_KEY.substring(0, 20);
        assertThatThrownBy(() -> cipher(cut, 1, null))
                .hasMessageContaining("15 bytes")
                .hasNoCause()
                .message()
                .doesNotContain(cut);
        assertThatThrownBy(() -> cipher("\u2019" + OLD_KEY, 1, null))
                .hasMessageContaining("is not base64")
                .hasNoCause();
        assertThatThrownBy(() -> cipher(NEW_KEY, 2, OLD_KEY))
                .hasMessageContaining("without a key id")
                .message()
                .doesNotContain(OLD_KEY);
        assertThatThrownBy(() -> cipher(NEW_KEY, 1, "1:" + OLD_KEY))
                .hasMessageContaining("share the id 1");
    }

    private static FieldCipher cipher(@Nullable String dataKey, int id, @Nullable String previous) {
        return new FieldCipher(
                Optional.ofNullable(dataKey),
                id,
                Optional.ofNullable(previous),
                Optional.of(INDEX_KEY));
    }

    private static String key(int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
