package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.kit.looks.chain.Sealer;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** The person reads who searched for them, found by the personal code of the token. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class IntakeLooksIT {

    @Inject Sealer sealer;

    @Test
    void thePersonReadsWhoSearchedForThemAndWhy() {
        OtherServices.rulesAreThere();
        Map<String, Object> form = Intake.annasForm();
        Intake.submit("e-service", form);
        Object code = ((Map<?, ?>) form.get("person")).get("personalCode");
        sending("liga", Map.of("personalCode", code, "purpose", "PERSON_ASKED"))
                .post("/v1/application-searches")
                .then()
                .statusCode(200);
        sealer.seal();

        as("anna")
                .get("/v1/looks?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].what", equalTo("Searched applications by personal code or name"))
                .body("items[0].why", equalTo("The person asked"));
        sending("andris", Map.of()).post("/v1/access-log-checks").then().body("whole", is(true));
    }
}
