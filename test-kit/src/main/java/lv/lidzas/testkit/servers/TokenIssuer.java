package lv.lidzas.testkit.servers;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * A small OpenID Connect issuer that gives a token for any {@link Persona} without a password, and with other than the
 * persona's own personal code (none, if it is empty) or roles if {@code personal_code} or {@code groups} (with blanks between) ask
 * for it.
 *
 * <p>Never for production, where a municipality brings its own identity provider. Discovery, keys and signatures are the real thing, so a
 * service cannot tell the difference.
 */
public final class TokenIssuer implements AutoCloseable {

    public static final String AUDIENCE = "lidzas";

    private static final int LIFETIME_MINUTES = 60;
    private static final int NO_BODY = -1;
    private static final String JSON = "application/json";

    private final URI issuer;
    private final SigningKey key;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    private TokenIssuer(URI issuer, InetSocketAddress address, Path folder) {
        this.issuer = issuer;
        this.key = SigningKey.keptIn(folder);
        try {
            this.server = HttpServer.create(address, 0);
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The token issuer cannot listen on " + address + ": " + problem.getMessage(),
                    problem);
        }
        server.setExecutor(requests);
        server.createContext("/", this::answer);
    }

    /** An issuer for this machine, running. */
    public static TokenIssuer start(int port, Path folder) {
        return start(
                URI.create("http://localhost:" + port),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                folder);
    }

    private static TokenIssuer start(URI issuer, InetSocketAddress address, Path folder) {
        TokenIssuer started = new TokenIssuer(issuer, address, folder);
        started.server.start();
        return started;
    }

    /**
     * Runs the issuer for other machines, too: a container's entry point.
     *
     * <p>{@code LIDZAS_OIDC_ISSUER} is the address under which all parties know it, {@code LIDZAS_ISSUER_PORT} where it listens,
     * {@code LIDZAS_ISSUER_FOLDER} where it keeps its key.
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        int port = Integer.parseInt(environment.getOrDefault("LIDZAS_ISSUER_PORT", "8085"));
        URI issuer =
                URI.create(
                        environment.getOrDefault("LIDZAS_OIDC_ISSUER", "http://localhost:" + port));
        Path folder = Path.of(environment.getOrDefault("LIDZAS_ISSUER_FOLDER", ".lidzas/issuer"));
        TokenIssuer started = start(issuer, new InetSocketAddress(port), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    }

    public URI uri() {
        return issuer;
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }

    /** What an issuer's tokens say of a persona with the code and the role of its own. */
    static JwtClaims claims(URI issuer, Persona persona) {
        return claims(issuer, persona, persona.personalCode(), persona.role());
    }

    private static JwtClaims claims(
            URI issuer, Persona persona, @Nullable String personalCode, String groups) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer.toString());
        claims.setSubject(persona.subject());
        claims.setAudience(AUDIENCE);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFETIME_MINUTES);
        claims.setGeneratedJwtId();
        claims.setStringListClaim(
                "groups", Stream.of(groups.split(" ")).filter(it -> !it.isBlank()).toList());
        claims.setStringClaim("preferred_username", persona.username());
        if (personalCode != null && !personalCode.isBlank()) {
            claims.setStringClaim("personal_code", "PK:" + personalCode);
        }
        return claims;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            letBrowsersIn(exchange.getResponseHeaders());
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /.well-known/openid-configuration" ->
                        send(exchange, 200, JSON, discovery(exchange));
                case "GET /jwks" -> send(exchange, 200, JSON, key.publicKeys());
                case "POST /token" -> token(exchange);
                case "GET /" -> send(exchange, 200, "text/plain; charset=utf-8", welcome());
                case String preflight when preflight.startsWith("OPTIONS ") ->
                        exchange.sendResponseHeaders(204, NO_BODY);
                default -> send(exchange, 404, JSON, "{\"error\":\"not_found\"}");
            }
        }
    }

    /** A front end logs in from whatever port it is on; there is no cookie and no secret that a foreign page could use. */
    private static void letBrowsersIn(Headers headers) {
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Allow-Methods", "GET, POST");
        headers.set("Access-Control-Allow-Headers", "Authorization, Content-Type");
        headers.set("Access-Control-Max-Age", "3600");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String name =
                switch (form.getOrDefault("grant_type", "")) {
                    case "password" -> form.getOrDefault("username", "");
                    case "client_credentials" -> form.getOrDefault("client_id", "");
                    case String _ -> null;
                };
        if (name == null) {
            send(exchange, 400, JSON, "{\"error\":\"unsupported_grant_type\"}");
            return;
        }
        Optional<Persona> persona = Persona.named(name);
        if (persona.isEmpty()) {
            send(
                    exchange,
                    400,
                    JSON,
                    "{\"error\":\"invalid_grant\",\"error_description\":\"No such persona; GET / lists them.\"}");
            return;
        }
        String proved = form.getOrDefault("personal_code", persona.get().personalCode());
        String groups = form.getOrDefault("groups", persona.get().role());
        Map<String, Object> answer = new TreeMap<>();
        answer.put("access_token", key.sign(claims(issuer, persona.get(), proved, groups)));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", LIFETIME_MINUTES * 60);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(exchange, 200, JSON, JsonUtil.toJson(answer));
    }

    /** Who asks by another address than a browser's, as one container asks another, is told that one for what follows. */
    private String discovery(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String asked = host == null ? issuer.toString() : "http://" + host;
        Map<String, Object> document = new TreeMap<>();
        document.put("issuer", issuer.toString());
        document.put("jwks_uri", asked + "/jwks");
        document.put("token_endpoint", asked + "/token");
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("grant_types_supported", List.of("password", "client_credentials"));
        document.put("response_types_supported", List.of("token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        return JsonUtil.toJson(document);
    }

    private String welcome() {
        String personas =
                Arrays.stream(Persona.values())
                        .map(it ->
                                "  %-10s %-20s %s"
                                        .formatted(it.username(), it.role(), it.description()))
                        .collect(Collectors.joining("\n"));
        return "Lidzas sandbox: tokens for invented people, without a password.\n\n"
                + "  curl -s -d grant_type=password -d username=anna "
                + issuer
                + "/token\n\n"
                + personas
                + "\n";
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(
                                pair -> decode(pair[0]),
                                pair -> decode(pair[1]),
                                (first, _) -> first));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
