package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A plain HTTP client of the four services, as a third party would write one. */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** How long a call is repeated while the system is away; it carries the same idempotency key each time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Addresses addresses;
    private final ConcurrentHashMap<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** A client of the services at these addresses. */
    public Api(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Where the system under the stories is. */
    public Addresses addresses() {
        return addresses;
    }

    /** Logs a persona in with a personal code that is not the persona's usual one. */
    void login(String persona, String personalCode) {
        tokens.put(persona, token(persona, "&personal_code=" + personalCode));
    }

    /** Reads a resource as a persona. */
    public Answer get(String persona, String url) {
        return send(persona, "GET", url, null, null, null);
    }

    /** Posts JSON as a persona; every POST carries a fresh idempotency key. */
    public Answer post(String persona, String url, Object body) {
        return post(persona, url, body, null);
    }

    /** Posts JSON that changes the resource of the given version ({@code If-Match}). */
    public Answer post(String persona, String url, Object body, @Nullable String ifMatch) {
        return send(persona, "POST", url, json(body), "application/json", ifMatch);
    }

    /** Replaces the resource of the given version. */
    public Answer put(String persona, String url, Object body, String ifMatch) {
        return send(persona, "PUT", url, json(body), "application/json", ifMatch);
    }

    /** Uploads a file with its metadata, as a browser's form would. */
    public Answer upload(
            String persona, String url, Object metadata, String fileName, byte[] content) {
        String boundary = "lidzas-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                boundary,
                "name=\"metadata\"",
                "application/json",
                text(metadata).getBytes(StandardCharsets.UTF_8));
        part(
                body,
                boundary,
                "name=\"file\"; filename=\"" + fileName + "\"",
                "application/pdf",
                content);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                persona,
                "POST",
                url,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary,
                null);
    }

    private static void part(
            ByteArrayOutputStream body,
            String boundary,
            String disposition,
            String mediaType,
            byte[] content) {
        String head =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; "
                        + disposition
                        + "\r\nContent-Type: "
                        + mediaType
                        + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(
            String persona,
            String method,
            String url,
            @Nullable BodyPublisher body,
            @Nullable String mediaType,
            @Nullable String ifMatch) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(TIMEOUT)
                        .header(
                                "Authorization",
                                "Bearer " + tokens.computeIfAbsent(persona, it -> token(it, "")))
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .method(method, body == null ? BodyPublishers.noBody() : body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return persist(request.build());
    }

    /** Repeats a call that found nobody, or that was told to come back ({@code Retry-After}). */
    private Answer persist(HttpRequest request) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            boolean patient = Instant.now().isBefore(until);
            try {
                Answer answer = answer(request);
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
                        .timeout(TIMEOUT)
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

    private Answer answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String body = response.body();
            JsonNode json = body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
            return new Answer(
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
        return BodyPublishers.ofString(text(body));
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * What the system answered.
     *
     * @param what the request, for messages
     * @param status the HTTP status
     * @param body the JSON body; a missing node when there is none
     * @param etag the version of the resource, if the answer names one
     * @param isToBeRetried whether the system asks to come back later
     */
    public record Answer(
            String what, int status, JsonNode body, @Nullable String etag, boolean isToBeRetried) {

        /** This answer, if it has one of the statuses; else the story stops. */
        public Answer expect(Integer... statuses) {
            if (!List.of(statuses).contains(status)) {
                throw new StoryFailed(what + " answered " + status + ": " + body, null);
            }
            return this;
        }

        /** A text member of the body. */
        public String text(String member) {
            JsonNode node = body.path(member);
            if (!node.isValueNode() || node.isNull()) {
                throw new StoryFailed(what + " has no \"" + member + "\": " + body, null);
            }
            return node.asText();
        }

        /** The version that a later change must name. */
        public String version() {
            if (etag == null) {
                throw new StoryFailed(what + " has no ETag", null);
            }
            return etag;
        }
    }
}
