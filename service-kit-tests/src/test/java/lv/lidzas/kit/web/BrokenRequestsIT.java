package lv.lidzas.kit.web;

import static lv.lidzas.kit.web.sample.SamplesResource.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no HTTP client would send, byte by byte. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class BrokenRequestsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\n\n{\"name\":",
                "Content-Length: 100\n\n",
                "Transfer-Encoding: chunked\n\na\n{\"name\":\"A\n",
                "Transfer-Encoding: chunked\n\na\n{\"n",
                "Transfer-Encoding: chunked\n\n"
            })
    void aBodyThatStallsIsToldSoAndTheConnectionEnds(String lengthAndBody) throws IOException {
        String request =
                """
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                %s\
                """
                        .formatted(SAMPLES, Tokens.of("anna"), lengthAndBody);
        assertThat(answerUntilTheEndTo(request))
                .startsWith("HTTP/1.1 408")
                .contains("request-timeout")
                .containsOnlyOnce("HTTP/1.1");
    }

    @Test
    void aCodingOfTheTransferThatWeDoNotSpeakIsRefused() throws IOException {
        String request =
                """
                POST %s HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: gzip, chunked
                Connection: close

                0

                """
                        .formatted(SAMPLES);
        assertThat(answerUntilTheEndTo(request)).startsWith("HTTP/1.1 400").contains("bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%c3%28", "?cursor=%c3%28", "?limit=%00"})
    void anAddressThatIsNoTextIsRefused(String rest) throws IOException {
        String request =
                """
                GET %s%s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Connection: close

                """
                        .formatted(SAMPLES, rest, Tokens.of("anna"));
        assertThat(answerUntilTheEndTo(request))
                .startsWith("HTTP/1.1 4")
                .contains("urn:lidzas:problem:");
    }

    /** Ends only when the server ends the connection. */
    private static String answerUntilTheEndTo(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(20_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
