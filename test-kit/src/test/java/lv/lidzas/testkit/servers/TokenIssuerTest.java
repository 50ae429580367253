package lv.lidzas.testkit.servers;

import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import java.util.List;
import lv.lidzas.testkit.Tokens;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A front end on another port logs in from a browser. */
class TokenIssuerTest {

    private static final String FRONT_END = "http://localhost:5173";

    private static TokenIssuer issuer;

    @BeforeAll
    static void start(@TempDir Path folder) {
        issuer = TokenIssuer.start(Ports.free(), folder);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/token", "/jwks", "/.well-known/openid-configuration"})
    void aBrowserThatAsksFirstIsLetIn(String path) {
        String headers =
                nobody().header("Origin", FRONT_END)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization,content-type")
                        .options(issuer.uri() + path)
                        .then()
                        .statusCode(204)
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Access-Control-Allow-Methods", "GET, POST")
                        .extract()
                        .header("Access-Control-Allow-Headers");

        assertThat(headers).isEqualToIgnoringCase("authorization, content-type");
    }

    @Test
    void whoAsksByAnotherAddressIsToldThatOneButTheIssuersNameStays() {
        nobody().header("Host", "issuer:8085")
                .get(issuer.uri() + "/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("issuer", is(issuer.uri().toString()))
                .body("jwks_uri", is("http://issuer:8085/jwks"))
                .body("token_endpoint", is("http://issuer:8085/token"));
    }

    @Test
    void aBrowserMayReadTheToken() {
        nobody().header("Origin", FRONT_END)
                .formParam("grant_type", "password")
                .formParam("username", "anna")
                .post(issuer.uri() + "/token")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("access_token", startsWith("ey"));
    }

    @Test
    void aBrowserMayReadWhyThereIsNone() {
        nobody().header("Origin", FRONT_END)
                .formParam("grant_type", "password")
                .formParam("username", "nobody")
                .post(issuer.uri() + "/token")
                .then()
                .statusCode(400)
                .header("Access-Control-Allow-Origin", "*")
                .body("error", is("invalid_grant"));
    }

    @Test
    void whoIsNoPersonaGetsNoToken() {
        assertThatThrownBy(() -> Tokens.from(issuer.uri(), "nobody"))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("No token for nobody")
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void aTokenMayHaveOtherRolesThanThePersonas() throws InvalidJwtException {
        String token = Tokens.from(issuer.uri(), "anna&groups=");

        assertThat(
                        new JwtConsumerBuilder()
                                .setSkipSignatureVerification()
                                .setSkipDefaultAudienceValidation()
                                .build()
                                .processToClaims(token)
                                .getClaimValue("groups"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jwks", "/.well-known/openid-configuration"})
    void aBrowserMayReadWhatVerifiesTheToken(String path) {
        nobody().header("Origin", FRONT_END)
                .get(issuer.uri() + path)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
    }
}
