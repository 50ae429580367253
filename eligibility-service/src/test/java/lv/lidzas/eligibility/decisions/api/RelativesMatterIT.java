package lv.lidzas.eligibility.decisions.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestDeclared;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestEnded;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever is tied to a party by the register of conflicts of interest issues and refuses nothing, until the tie has ended. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RelativesMatterIT {

    @Test
    void nobodyDecidesTheMatterOfADeclaredRelative() {
        String sister = "1." + UUID.randomUUID().toString().substring(0, 22);
        UUID conflict = UUID.randomUUID();
        Events sisters = Events.onPaper(new CaseParty(sister, PartyRoleCode.PERSON, null, null));
        sisters.annaComplete();
        JsonPath proposal = Api.decision(sisters.application, with("state", "PROPOSED"));
        String id = proposal.getString("id");
        for (String staff : List.of("liga", "dace")) {
            Events.send(
                    conflict,
                    new ConflictOfInterestDeclared(
                            staff.equals("liga") ? conflict : UUID.randomUUID(),
                            UUID.randomUUID(),
                            List.of(Tokens.keyOf(staff)),
                            List.of(sister),
                            null,
                            null));
        }

        // A version that nobody has: whoever may decide is told so, and nothing is decided.
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> Api.issue(id, "\"77\"", Map.of()).statusCode() == 403);
        assertThat(Api.issue(id, "\"77\"", Map.of()).jsonPath().getString("code"))
                .isEqualTo("own-matter");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> refuse(sisters).statusCode() == 403);
        assertThat(refuse(sisters).jsonPath().getString("detail"))
                .contains("deklarēta radinieka lieta");

        Events.send(conflict, new ConflictOfInterestEnded(conflict, LocalDate.of(2020, 1, 1)));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> Api.issue(id, "\"77\"", Map.of()).statusCode() == 412);
    }

    private static Response refuse(Events events) {
        return Api.as("dace")
                .contentType("application/json")
                .body(
                        Map.of(
                                "applicationId",
                                events.application,
                                "assessmentId",
                                UUID.randomUUID(),
                                "grounds",
                                List.of("adult-disability-group"),
                                "reasoning",
                                "Parauga pamatojums."))
                .post("/v1/refusals");
    }
}
