package lv.lidzas.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import lv.lidzas.testkit.servers.Forgery;
import lv.lidzas.testkit.servers.Persona;
import lv.lidzas.testkit.servers.ServerFailure;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/** Bearer tokens of the invented people, fetched from the issuer of this test run as any client would. */
public final class Tokens {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Tokens() {}

    /** A fresh token, for example of {@code liga}; the header is {@code Authorization: Bearer <token>}. */
    public static String of(String persona) {
        return from(URI.create(TestRun.ISSUER.get()), persona);
    }

    /** A fresh token from another issuer than this test run's. */
    public static String from(URI issuer, String persona) {
        HttpRequest request =
                HttpRequest.newBuilder(issuer.resolve("/token"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=password&username=" + persona))
                        .build();
        try {
            HttpResponse<String> response =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, Object> answer = JsonUtil.parseJson(response.body());
            if (answer.get("access_token") instanceof String token) {
                return token;
            }
            throw new ServerFailure(
                    "No token for " + persona + " from " + issuer + ": " + response.body());
        } catch (IOException | JoseException problem) {
            throw new ServerFailure(
                    "No token for " + persona + " from " + issuer + ": " + problem.getMessage(),
                    problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while fetching a token.", interruption);
        }
    }

    /** A token that names the persona and has a fault, of this test run's issuer. */
    public static String forged(Forgery fault, String persona) {
        return fault.token(
                URI.create(TestRun.ISSUER.get()),
                Path.of(TestRun.HOME.get()),
                Persona.named(persona).orElseThrow());
    }

    /** The subject that the persona's tokens carry; the same in every run. */
    public static String subjectOf(String persona) {
        return Persona.named(persona)
                .map(it -> it.subject().toString())
                .orElseThrow(() -> new IllegalArgumentException("There is no persona " + persona));
    }
}
