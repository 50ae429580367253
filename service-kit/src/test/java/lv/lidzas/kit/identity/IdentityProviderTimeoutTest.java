package lv.lidzas.kit.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.quarkus.oidc.common.OidcRequestFilter.OidcRequestFilterContext;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.WebClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class IdentityProviderTimeoutTest {

    @Test
    void aProviderThatConnectsAndSaysNothingIsNotWaitedFor() throws IOException {
        Vertx vertx = Vertx.vertx();
        // The system accepts the connection; nobody ever reads from it.
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            HttpRequest<Buffer> request =
                    WebClient.create(vertx)
                            .getAbs("http://localhost:" + silent.getLocalPort() + "/jwks");

            new IdentityProviderTimeout(Duration.ofMillis(300))
                    .filter(
                            new OidcRequestFilterContext(
                                    request, null, new OidcRequestContextProperties(Map.of())));

            assertThatThrownBy(() -> request.send().await().atMost(Duration.ofSeconds(5)))
                    .hasRootCauseInstanceOf(TimeoutException.class);
        } finally {
            vertx.close().await().indefinitely();
        }
    }
}
