package lv.lidzas.documents.it;

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
    void theApiIsWhatWasApproved() {
        ApprovedFile.verify(
                "docs/openapi/document-service.approved.yaml",
                given().get("/q/openapi?format=yaml").then().statusCode(200).extract().asString());
    }
}
