package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void theKeysOfOneFolderStayTheSame(@TempDir Path folder) {
        assertThat(Secrets.keptIn(folder)).isEqualTo(Secrets.keptIn(folder));
    }

    @Test
    void onlyTheOwnerMayReadTheKeys(@TempDir Path folder) throws IOException {
        Secrets.keptIn(folder);
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
