package lv.lidzas.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private final HttpServer server;

    ProbeTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServiceThatAnswers200IsWell() {
        assertThat(Probe.isWell(answering(200))).isTrue();
    }

    @Test
    void aServiceThatAnswers503IsNotWell() {
        assertThat(Probe.isWell(answering(503))).isFalse();
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotWell() {
        String address = answering(200);
        server.stop(0);

        assertThat(Probe.isWell(address)).isFalse();
    }

    @Test
    void whatIsNoAddressIsNotWell() {
        assertThat(Probe.isWell("http://local host")).isFalse();
    }

    private String answering(int status) {
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        return "http://localhost:" + server.getAddress().getPort() + "/q/health/ready";
    }
}
