package lv.lidzas.sandbox;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A developer's front end asks the sandbox from a browser. */
class FrontEndSystemIT {

    @ParameterizedTest
    @EnumSource
    void aFrontEndOnThisMachineMayAsk(Deployable service) {
        given().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .header(
                        "Access-Control-Request-Headers",
                        "authorization,idempotency-key,content-type")
                .options(SystemUnderTest.running().address(service) + "/v1/anything")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:3000");
    }
}
