package lv.lidzas.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealedFilesTest {

    private static final byte[] FILE =
            "Atzinums par Annu Paraudziņu. ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    private final byte[] key = SealedFiles.newKey();

    @Test
    void aFileComesBackAndItsSealedBytesSayNothing() throws IOException {
        byte[] sealed = sealed(FILE);

        assertThat(opened(sealed)).isEqualTo(FILE);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Atzinums");
        assertThat(opened(sealed(new byte[0]))).isEmpty();
    }

    @Test
    void aChangeOrACutIsNoticed() throws IOException {
        byte[] sealed = sealed(FILE);
        byte[] changed = sealed.clone();
        changed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> opened(changed)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, 64 * 1024)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        SealedFiles.opening(SealedFiles.newKey(), new ByteArrayInputStream(sealed))
                                .readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private byte[] sealed(byte[] clear) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = SealedFiles.sealing(key, bytes)) {
            out.write(clear);
        }
        return bytes.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        return SealedFiles.opening(key, new ByteArrayInputStream(sealed)).readAllBytes();
    }
}
