package lv.lidzas.kit.web;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.web.sample.SamplesResource;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** A service as a municipality runs it: under a path of one host, its description hidden, its callers named by the gateway. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestProfile(BehindAGatewayIT.Settings.class)
class BehindAGatewayIT {

    @Test
    void nobodyIsShownTheDescription() {
        for (String path : List.of("/q/openapi", "/q/swagger-ui/", "/q/swagger-ui/index.html")) {
            nobody().get(path).then().statusCode(404);
        }
    }

    @Test
    void anAddressNamesThePathOfTheGatewayAlsoWhenItIsRepeated() {
        for (int time = 0; time < 2; time++) {
            assertThat(
                            as("anna")
                                    .contentType(ContentType.JSON)
                                    .header("Idempotency-Key", "behind-a-gateway")
                                    .body(Map.of("name", "Vārti"))
                                    .post(SamplesResource.SAMPLES)
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .header("Location"))
                    .startsWith("/samples/v1/samples/");
        }
    }

    @Test
    void everyAddressThatTheGatewayNamesHasAShareOfItsOwn() {
        assertThat(open("192.0.2.1")).isEqualTo(200);
        assertThat(open("192.0.2.1")).isEqualTo(429);
        assertThat(open("192.0.2.2")).isEqualTo(200);
    }

    private static int open(String caller) {
        return nobody().header("X-Forwarded-For", caller)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Vārti"))
                .post(SamplesResource.SAMPLES + "/open")
                .statusCode();
    }

    public static final class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lidzas.api-description", "false",
                    "lidzas.public-path", "/samples",
                    "lidzas.behind-proxy", "true",
                    "LIDZAS_TRUSTED_PROXIES", "127.0.0.1",
                    "lidzas.rate-limit.open-per-minute", "1");
        }
    }
}
