package lv.lidzas.testkit;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.hasError;
import static lv.lidzas.testkit.Http.hasParameterError;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.lidzas.testkit.servers.Ports;
import lv.lidzas.testkit.servers.TokenIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests send, as a server that sends it back sees it. */
class HttpTest {

    private static final String PROBLEM =
            """
            {"type":"urn:lidzas:problem:validation","title":"Not valid","status":400,"detail":"One value is wrong.",
             "code":"validation","traceId":"0123456789abcdef0123456789abcdef",
             "errors":[{"pointer":"/name","parameter":"name","code":"required"}]}
            """;

    private static TokenIssuer issuer;
    private static HttpServer echo;
    private static String address;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        issuer = TokenIssuer.start(Ports.free(), folder);
        TestRun.ISSUER.set(issuer.uri());
        echo = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        echo.createContext("/echo", HttpTest::sendBack);
        echo.createContext("/problem", HttpTest::refuse);
        echo.start();
        address = "http://localhost:" + echo.getAddress().getPort();
    }

    @AfterAll
    static void stop() {
        echo.stop(0);
        issuer.close();
    }

    @Test
    void aPersonaBringsATokenAndReadsEnglish() {
        Response anna = as("anna").get(address + "/echo");
        Response again = as("anna", "lv").get(address + "/echo");

        assertThat(anna.header("Seen-Authorization")).startsWith("Bearer ey");
        assertThat(anna.header("Seen-Accept-Language")).isEqualTo("en");
        assertThat(again.header("Seen-Accept-Language")).isEqualTo("lv");
        assertThat(again.header("Seen-Authorization")).isEqualTo(anna.header("Seen-Authorization"));
    }

    @Test
    void nobodyBringsNone() {
        assertThat(nobody().get(address + "/echo").header("Seen-Authorization")).isNull();
    }

    @Test
    void everySendingHasAKeyOfItsOwn() {
        Response first = sending("anna", Map.of("name", "Bērziņa")).post(address + "/echo");
        Response second = sending("anna", "{\"name\":\"Bērziņa\"}").post(address + "/echo");

        assertThat(first.asString()).isEqualTo(second.asString()).contains("Bērziņa");
        assertThat(first.header("Seen-Idempotency-Key"))
                .isNotEmpty()
                .isNotEqualTo(second.header("Seen-Idempotency-Key"));
    }

    @Test
    void aChangeNamesItsVersion() {
        assertThat(
                        changing("anna", "\"3\"", Map.of())
                                .put(address + "/echo")
                                .header("Seen-If-Match"))
                .isEqualTo("\"3\"");
    }

    @Test
    void anUploadIsInUtf8() {
        Response sent =
                Multipart.of(Map.of("issuer", "VDEĀVK"))
                        .file("šķīvis.pdf", "application/pdf", new byte[] {'%'})
                        .part("name=\"more\"", new byte[] {'x'})
                        .by("anna")
                        .post(address + "/echo");

        assertThat(sent.header("Seen-Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(sent.asString())
                .contains("{\"issuer\":\"VDEĀVK\"}", "filename=\"šķīvis.pdf\"", "name=\"more\"")
                .endsWith("--\r\n");
    }

    @Test
    void aProblemIsWholeAndNamesTheValue() {
        isProblem(nobody().get(address + "/problem").then(), 400, "validation");
        hasError(nobody().get(address + "/problem").then(), "/name", "required");
        hasParameterError(nobody().get(address + "/problem").then(), "name", "required");
    }

    @Test
    void anotherProblemIsNoticed() {
        assertThatThrownBy(() ->
                        hasError(nobody().get(address + "/problem").then(), "/age", "required"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(
                        () -> isProblem(nobody().get(address + "/echo").then(), 200, "validation"))
                .isInstanceOf(AssertionError.class);
    }

    private static void sendBack(HttpExchange exchange) throws IOException {
        List.of("Authorization", "Accept-Language", "Idempotency-Key", "If-Match", "Content-Type")
                .forEach(name -> {
                    String seen = exchange.getRequestHeaders().getFirst(name);
                    if (seen != null) {
                        exchange.getResponseHeaders().set("Seen-" + name, seen);
                    }
                });
        answer(
                exchange,
                200,
                "text/plain; charset=utf-8",
                exchange.getRequestBody().readAllBytes());
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        byte[] body = PROBLEM.getBytes(StandardCharsets.UTF_8);
        answer(exchange, 400, "application/problem+json", body);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
