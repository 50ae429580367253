package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.get;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.uploaded;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.kit.looks.chain.Sealer;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The applicant reads who looked at the documents of the case. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DocumentLooksIT {

    @Inject Stage stage;
    @Inject Sealer sealer;

    @Test
    void theApplicantReadsWhoLooked() {
        Application application = newApplication();
        stage.submitted(application, List.of(Stage.party("anna", PartyRoleCode.PERSON, null)));
        get("liga", uploaded("anna", application));
        sealer.seal();

        as("anna")
                .get("/v1/looks?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].who", equalTo("An employee of the municipality"))
                .body("items[0].what", equalTo("Read what is known of a document"));
        assertThat(as("anna").get("/v1/looks").asString()).doesNotContain(Tokens.keyOf("liga"));
        sending("andris", Map.of()).post("/v1/access-log-checks").then().body("whole", is(true));
    }
}
