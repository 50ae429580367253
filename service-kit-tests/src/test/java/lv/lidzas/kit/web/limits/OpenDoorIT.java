package lv.lidzas.kit.web.limits;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OpenDoorIT {

    private static final String OPEN = "/v1/samples/open";

    @Test
    void anybodyEntersWithShortBodiesUntilTheShareOfTheAddressIsUsedUp() {
        assertThat(sent(nobody(), "Anna").statusCode()).isEqualTo(200);
        assertThat(sent(with("no token at all"), "Anna").statusCode())
                .as("a token is not even read")
                .isEqualTo(200);
        sent(nobody(), "x".repeat(20_000)).then().statusCode(413).body("maxBytes", is(16_384));

        lastOf(200, nobody())
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("RateLimit-Limit", "60")
                .header("RateLimit-Remaining", "0")
                .body("code", is("too-many-requests"));
        assertThat(lastOf(50, as("anna")).statusCode())
                .as("the address counts, of which a little came back meanwhile")
                .isEqualTo(429);
        as("anna").get("/v1/samples").then().statusCode(200);
    }

    /** The first that is refused, or the last of so many. */
    private static Response lastOf(int most, RequestSpecification request) {
        Response last = sent(request, "Anna");
        for (int i = 1; i < most && last.statusCode() == 200; i++) {
            last = sent(request, "Anna");
        }
        return last;
    }

    private static Response sent(RequestSpecification request, String name) {
        return request.contentType(ContentType.JSON).body("{\"name\":\"" + name + "\"}").post(OPEN);
    }
}
