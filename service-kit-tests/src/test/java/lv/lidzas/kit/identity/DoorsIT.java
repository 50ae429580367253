package lv.lidzas.kit.identity;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DoorsIT {

    @ParameterizedTest
    @CsvSource({
        "anna, readers, 200",
        "anna, staff, 403",
        "anna, assistants, 403",
        "liga, readers, 200",
        "liga, staff, 200",
        "liga, assistants, 200",
        "andris, staff, 403",
        "andris, assistants, 200",
        "karlis, readers, 403",
        "karlis, assistants, 200",
        "anna&groups=, readers, 403",
        "anna&groups=group:readers%20group:staff%20staff, readers, 403",
        "anna&groups=group:staff%20applicant, staff, 403",
        "anna&groups=group:everybody%20group:overseers%20admin, assistants, 403"
    })
    void aGroupOpensToItsRolesAndNeverToATokenThatNamesIt(String persona, String door, int status) {
        given().auth()
                .oauth2(Tokens.of(persona))
                .get("/v1/doors/" + door)
                .then()
                .statusCode(status);
    }
}
