package lv.lidzas.scheduling.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OpenApiApprovalIT {

    @Test
    void theDescriptionOfTheApiIsTheApprovedOne() {
        String description =
                given().queryParam("format", "yaml")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        ApprovedFile.verify("docs/openapi/assistant-scheduling-service.approved.yaml", description);
    }
}
