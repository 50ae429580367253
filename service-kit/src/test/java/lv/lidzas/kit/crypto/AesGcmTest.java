package lv.lidzas.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesGcmTest {

    private static final byte[] KEY = SealedFiles.newKey();
    private static final byte[] ABOUT = "person.email".getBytes(StandardCharsets.UTF_8);

    private final AesGcm cipher = new AesGcm(KEY);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 100_000})
    void anotherImplementationReadsAndWritesTheSame(int length) throws Exception {
        AesGcmJce other = new AesGcmJce(KEY);
        byte[] clear = new byte[length];
        Arrays.fill(clear, (byte) 'a');

        assertThat(other.decrypt(cipher.seal(clear, ABOUT), ABOUT)).isEqualTo(clear);
        assertThat(cipher.open(other.encrypt(clear, ABOUT), ABOUT)).isEqualTo(clear);
    }

    @Test
    void equalTextsGiveDifferentBytes() throws Exception {
        assertThat(cipher.seal(KEY, ABOUT)).isNotEqualTo(cipher.seal(KEY, ABOUT));
    }

    @Test
    void whatIsCutOffDoesNotOpen() throws Exception {
        byte[] sealed = cipher.seal(KEY, ABOUT);

        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> cipher.open(cut, ABOUT))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void aKeyOfAnotherLengthIsNone() {
        assertThatThrownBy(() -> new AesGcm(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
