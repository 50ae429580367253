package lv.lidzas.sandbox.ownership;

import static lv.lidzas.testkit.Http.with;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.testkit.Multipart;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** Speaks to the running system as whoever the walk needs. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SystemUnderTest system;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Desk(SystemUnderTest system) {
        this.system = system;
    }

    String at(Deployable service, String path) {
        return system.address(service) + path;
    }

    /** A request of somebody; {@code persona} is what the issuer is asked for. */
    RequestSpecification as(String persona) {
        return with(token(persona));
    }

    String token(String persona) {
        return tokens.computeIfAbsent(persona, system::token);
    }

    Response get(String persona, String url) {
        return as(persona).get(url);
    }

    Response send(
            String persona, String method, String url, Object body, @Nullable String version) {
        RequestSpecification request =
                as(persona).header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.contentType(ContentType.JSON).body(body).request(method, url);
    }

    Response upload(String persona, Map<String, ?> metadata, byte[] content) {
        return Multipart.of(metadata)
                .file("paraugs.pdf", "application/pdf", content)
                .by(as(persona).header("Idempotency-Key", UUID.randomUUID().toString()))
                .post(at(Deployable.DOCUMENT, "/v1/documents"));
    }

    /** Sends, and insists. */
    Response done(String persona, String url, Object body, @Nullable String version) {
        return expect(send(persona, "POST", url, body, version), 200, 201);
    }

    /** Changes the version that is there, and reads it again when an event of another service was faster. */
    Response changed(String persona, String thing, String step, Object body) {
        Response answer = send(persona, "POST", thing + step, body, version(thing));
        while (answer.statusCode() == 412) {
            answer = send(persona, "POST", thing + step, body, version(thing));
        }
        return expect(answer, 200, 201);
    }

    private String version(String thing) {
        return get("dace", thing).header("ETag");
    }

    static Response expect(Response answer, Integer... statuses) {
        for (Integer status : statuses) {
            if (answer.statusCode() == status) {
                return answer;
            }
        }
        throw new AssertionError(answer.statusCode() + ": " + answer.asString());
    }

    /** Asks until the answer is that of a thing that is not there. */
    void awaitGone(String persona, String url) {
        until(persona, url, it -> it.statusCode() == 404);
    }

    /** Tries, with what cannot succeed, until the answer is that it is the matter of the one who tries. */
    void awaitOwnMatter(String persona, String url, Object body) {
        Instant until = Instant.now().plus(PATIENCE);
        Response answer = send(persona, "POST", url, body, Bodies.NO_VERSION);
        while (!answer.asString().contains("own-matter")) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(url + " still says " + answer.asString());
            }
            pause(Duration.ofMillis(50));
            answer = send(persona, "POST", url, body, Bodies.NO_VERSION);
        }
    }

    /** Reads until it is so. */
    Response await(String persona, String url, Predicate<Response> reached) {
        return until(persona, url, it -> it.statusCode() == 200 && reached.test(it));
    }

    private Response until(String persona, String url, Predicate<Response> reached) {
        Instant until = Instant.now().plus(PATIENCE);
        Response answer = get(persona, url);
        while (!reached.test(answer)) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(url + " still says " + answer.asString());
            }
            pause(Duration.ofMillis(50));
            answer = get(persona, url);
        }
        return answer;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
