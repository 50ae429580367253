package lv.lidzas.sandbox;

import static lv.lidzas.testkit.Http.nobody;

import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A developer's front end asks the sandbox from a browser. */
class FrontEndSystemIT {

    @ParameterizedTest
    @EnumSource
    void aFrontEndOnThisMachineMayAsk(Deployable service) {
        nobody().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .header(
                        "Access-Control-Request-Headers",
                        "authorization,idempotency-key,content-type")
                .options(SystemUnderTest.running().address(service) + "/v1/anything")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:3000");
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserThatOpensAnAnswerRunsAndFramesNothing(Deployable service) {
        nobody().get(SystemUnderTest.running().address(service) + "/v1/looks")
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
