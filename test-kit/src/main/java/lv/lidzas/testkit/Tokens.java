package lv.lidzas.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.file.Path;
import lv.lidzas.testkit.servers.Forgery;
import lv.lidzas.testkit.servers.Persona;
import lv.lidzas.testkit.servers.ServerFailure;

/** Bearer tokens of the invented people, fetched from the issuer of this test run as any client would. */
public final class Tokens {

    private Tokens() {}

    /** A fresh token, for example of {@code liga}; the header is {@code Authorization: Bearer <token>}. */
    public static String of(String persona) {
        return from(URI.create(TestRun.ISSUER.get()), persona);
    }

    /** A fresh token from another issuer than this test run's. */
    public static String from(URI issuer, String persona) {
        Response answer =
                given().contentType(ContentType.URLENC)
                        .body("grant_type=password&username=" + persona)
                        .post(issuer.resolve("/token"));
        if (answer.path("access_token") instanceof String token) {
            return token;
        }
        throw new ServerFailure(
                "No token for " + persona + " from " + issuer + ": " + answer.asString());
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
                .map(Persona::subject)
                .orElseThrow(() -> new IllegalArgumentException("There is no persona " + persona));
    }

    /** What stands for the persona in tables and events; the same in every run. */
    public static String keyOf(String persona) {
        return Persona.named(persona)
                .map(it -> it.partyKey(LidzasServers.PARTY_KEY))
                .orElseThrow(() -> new IllegalArgumentException("There is no persona " + persona));
    }
}
