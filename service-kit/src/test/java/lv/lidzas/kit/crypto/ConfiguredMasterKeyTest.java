package lv.lidzas.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfiguredMasterKeyTest {

    private static final String OLD_KEY = key(1);
    private static final String NEW_KEY = key(2);
    private static final byte[] WRAPPED_KEY =
            "32 bytes that stand for some key".getBytes(StandardCharsets.UTF_8);

    private final MasterKey master = master(OLD_KEY, 1, null);

    @Test
    void whatWasWrappedIsUnwrappedForTheSameUseOnly() {
        byte[] wrapped = master.wrap(WRAPPED_KEY, "anna");

        assertThat(new String(wrapped, StandardCharsets.ISO_8859_1)).doesNotContain("stand");
        assertThat(master.unwrap(wrapped, "anna")).isEqualTo(WRAPPED_KEY);
        assertThatThrownBy(() -> master.unwrap(wrapped, "toms"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] wrapped = master.wrap(WRAPPED_KEY, "anna");
        for (int i = 0; i < wrapped.length; i++) {
            byte[] changed = wrapped.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> master.unwrap(changed, "anna"))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> master.unwrap(new byte[0], "anna"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterAChangeOfMasterKeysOldOnesAreUnwrappedAndNewOnesNeedTheNewKey() {
        byte[] old = master.wrap(WRAPPED_KEY, "anna");
        MasterKey changed = master(NEW_KEY, 2, "1:" + OLD_KEY);

        assertThat(changed.unwrap(old, "anna")).isEqualTo(WRAPPED_KEY);
        assertThat(changed.wrap(WRAPPED_KEY, "anna")[0]).isEqualTo(changed.currentId());
        assertThatThrownBy(() -> master.unwrap(changed.wrap(WRAPPED_KEY, "anna"), "anna"))
                .hasMessageContaining("No data key with id 2");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> master(null, 1, null))
                .hasMessageStartingWith("LIDZAS_DATA_KEY is not set");
    }

    @Test
    void complaintsAboutKeysNeverShowThem() {
        String cut = OLD_KEY.substring(0, 20);
        assertThatThrownBy(() -> master(cut, 1, null))
                .hasMessageContaining("15 bytes")
                .hasNoCause()
                .message()
                .doesNotContain(cut);
        assertThatThrownBy(() -> master("\u2019" + OLD_KEY, 1, null))
                .hasMessageContaining("is not base64")
                .hasNoCause();
        assertThatThrownBy(() -> master(NEW_KEY, 2, OLD_KEY))
                .hasMessageContaining("without a key id")
                .message()
                .doesNotContain(OLD_KEY);
        assertThatThrownBy(() -> master(NEW_KEY, 1, "1:" + OLD_KEY))
                .hasMessageContaining("share the id 1");
    }

    @Test
    void anIndexFindsEqualTextsOfOneKind() {
        BlindIndex index = new BlindIndex(Optional.of(OLD_KEY));

        assertThat(index.of("code", "120585")).hasSize(32).isEqualTo(index.of("code", "120585"));
        assertThat(index.of("code", "120585")).isNotEqualTo(index.of("name", "120585"));
        assertThat(index.of("code", "120585"))
                .isNotEqualTo(new BlindIndex(Optional.of(NEW_KEY)).of("code", "120585"));
    }

    private static MasterKey master(@Nullable String dataKey, int id, @Nullable String previous) {
        return new ConfiguredMasterKey(
                Optional.ofNullable(dataKey), id, Optional.ofNullable(previous));
    }

    private static String key(int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
