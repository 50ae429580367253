package lv.lidzas.kit.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsWatchTest {

    private static final String FILE =
            "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na\r\n--y\r\n";
    private static final String PAGE =
            "--x\r\nContent-Disposition: form-data; name=\"page\"\r\n\r\n--x in the text\r\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1024})
    void itSeesEveryPartHoweverTheBytesArrive(int bytes) throws IOException {
        assertThat(read(PAGE + FILE + PAGE + "--x--\r\n" + FILE + FILE, bytes)).isPositive();
        assertThatThrownBy(() -> read(FILE + PAGE + FILE + "--x--", bytes))
                .hasMessage("validation");
        assertThatThrownBy(() -> read("before\r\n" + FILE + FILE, bytes)).hasMessage("validation");
    }

    @Test
    void partsAreCounted() {
        assertThatThrownBy(() -> read(PAGE.repeat(51), 100)).hasMessage("payload-too-large");
    }

    @Test
    void headersAreCounted() {
        assertThatThrownBy(() -> read("--x\r\n" + "a".repeat(9_000), 100))
                .hasMessage("headers-too-large");
    }

    private static int read(String form, int bytes) throws IOException {
        FormParts parts = new FormParts(Map.of("file", false, "page", true));
        int read = 0;
        try (PartsWatch watch =
                new PartsWatch(
                        new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)),
                        "x",
                        parts)) {
            byte[] buffer = new byte[bytes];
            for (int some = watch.read(buffer); some > 0; some = watch.read(buffer)) {
                read += some;
            }
        }
        return read;
    }
}
