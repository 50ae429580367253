package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.testkit.Multipart;
import org.jspecify.annotations.Nullable;

/** A plain HTTP client of the four services, as a third party would write one. */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** How long a call is repeated while the system is away; it carries the same idempotency key each time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Addresses addresses;
    private final Duration timeout;
    private final Duration patience;
    private final ConcurrentHashMap<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** A client of the services at these addresses. */
    public Api(Addresses addresses) {
        this(addresses, TIMEOUT, PATIENCE);
    }

    /** A client that waits so long for an answer, and asks again for so long when there is none. */
    public Api(Addresses addresses, Duration timeout, Duration patience) {
        this.addresses = addresses;
        this.timeout = timeout;
        this.patience = patience;
    }

    /** Where the system under the stories is. */
    public Addresses addresses() {
        return addresses;
    }

    /** Logs a persona in with a personal code that is not the persona's usual one. */
    void login(String persona, String personalCode) {
        login(persona, persona, personalCode);
    }

    /** Logs somebody in who may what a persona may; calls name them so. */
    void login(String name, String persona, String personalCode) {
        tokens.put(name, token(persona, "&personal_code=" + personalCode));
    }

    /** Reads a resource as a persona. */
    public Reply get(String persona, String url) {
        return send(persona, "GET", url, null, null, null, null);
    }

    /** Downloads a file as a persona; nothing, if there is none to be had. */
    public byte[] download(String persona, String url) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(timeout)
                        .header("Authorization", "Bearer " + bearer(persona))
                        .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? response.body() : new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted", e);
        } catch (IOException e) {
            throw silent(request, e);
        }
    }

    private String bearer(String persona) {
        return tokens.computeIfAbsent(persona, it -> token(it, ""));
    }

    /** Posts JSON as a persona; every POST carries a fresh idempotency key. */
    public Reply post(String persona, String url, Object body) {
        return post(persona, url, body, null);
    }

    /** Posts JSON that changes the resource of the given version ({@code If-Match}). */
    public Reply post(String persona, String url, Object body, @Nullable String ifMatch) {
        return post(persona, url, body, ifMatch, freshKey());
    }

    /** Posts JSON under an idempotency key of the caller's. */
    public Reply post(
            String persona, String url, Object body, @Nullable String ifMatch, String key) {
        return send(persona, "POST", url, json(body), "application/json", ifMatch, key);
    }

    /** Replaces the resource of the given version. */
    public Reply put(String persona, String url, Object body, String ifMatch) {
        return send(persona, "PUT", url, json(body), "application/json", ifMatch, null);
    }

    /** Uploads a file with its metadata, as a browser's form would. */
    public Reply upload(String persona, String url, Map<String, ?> metadata, byte[] content) {
        return upload(persona, url, metadata, content, freshKey());
    }

    /** Uploads a file under an idempotency key of the caller's. */
    public Reply upload(
            String persona, String url, Map<String, ?> metadata, byte[] content, String key) {
        Multipart form = Multipart.of(metadata).file("dokuments.pdf", "application/pdf", content);
        return send(
                persona,
                "POST",
                url,
                BodyPublishers.ofByteArray(form.bytes()),
                Multipart.MEDIA_TYPE,
                null,
                key);
    }

    private Reply send(
            String persona,
            String method,
            String url,
            @Nullable BodyPublisher body,
            @Nullable String mediaType,
            @Nullable String ifMatch,
            @Nullable String key) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(timeout)
                        .header("Authorization", "Bearer " + bearer(persona))
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .method(method, body == null ? BodyPublishers.noBody() : body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return persist(request.build());
    }

    /** Repeats a call that found nobody, or that was told to come back ({@code Retry-After}). */
    private Reply persist(HttpRequest request) {
        Instant until = Instant.now().plus(patience);
        while (true) {
            boolean patient = Instant.now().isBefore(until);
            try {
                Reply answer = answer(request);
                if (!answer.isToBeRetried() || !patient) {
                    return answer;
                }
            } catch (IOException e) {
                if (!patient) {
                    throw silent(request, e);
                }
            }
            pause(BETWEEN_TRIES);
        }
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted", e);
        }
    }

    private String token(String persona, String more) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(addresses.issuer() + "/token"))
                        .timeout(timeout)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=password&username=" + persona + more))
                        .build();
        try {
            return answer(request).expect(200).text("access_token");
        } catch (IOException e) {
            throw silent(request, e);
        }
    }

    private Reply answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String body = response.body();
            JsonNode json = body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
            return new Reply(
                    request.method() + " " + request.uri().getPath(),
                    response.statusCode(),
                    json,
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Retry-After").isPresent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted", e);
        }
    }

    private static StoryFailed silent(HttpRequest request, IOException e) {
        return new StoryFailed(
                request.uri()
                        + " does not answer. Maybe ./lidzas up is not running in another window.",
                e);
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
