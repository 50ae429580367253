package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import lv.lidzas.testkit.servers.ServerFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @Test
    void aFullDiskIsToldWithTheMegabytesThatAreNeeded(@TempDir Path folder) {
        Layout layout = new Layout(folder, folder, 0);
        assertThatThrownBy(() -> Preflight.checkDisk(layout, Long.MAX_VALUE))
                .isInstanceOf(ServerFailure.class)
                .hasMessageMatching(
                        "The disk is full: the sandbox needs \\d+ MB in .*, and \\d+ MB are free\\.");
    }

    @Test
    void aDiskWithRoomIsFine(@TempDir Path folder) {
        assertThatCode(() -> Preflight.checkDisk(new Layout(folder, folder, 0), 1))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNotBuiltIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> Preflight.check(new Layout(folder, folder, 0)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("application-service")
                .hasMessageContaining("./lidzas up builds");
    }

    @Test
    void aTakenPortIsNamedWithWhoNeedsIt(@TempDir Path folder) throws IOException {
        Layout layout = Layout.onFreePorts(folder, folder);
        try (ServerSocket stranger =
                new ServerSocket(layout.kafkaPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.checkPorts(layout))
                    .hasMessageContaining(
                            "Port " + stranger.getLocalPort() + ", which Kafka needs");
        }
    }

    @Test
    void anOffsetThatIsNoNumberIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> Layout.of(folder, Map.of("LIDZAS_PORT_OFFSET", "ten")))
                .hasMessageContaining("\"ten\"");
    }
}
