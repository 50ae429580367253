package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.review;
import static lv.lidzas.documents.desk.api.Stage.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestDeclared;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestEnded;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever is tied to a party by the register of conflicts of interest judges none of its documents, until the tie has ended. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RelativesDocumentIT {

    @Inject Stage stage;

    @Test
    void nobodyJudgesTheDocumentsOfADeclaredRelative() {
        String sister = "1." + UUID.randomUUID().toString().substring(0, 22);
        UUID conflict = UUID.randomUUID();
        Application application = newApplication();
        stage.submitted(
                application, List.of(new CaseParty(sister, PartyRoleCode.PERSON, null, null)));
        String id = uploaded("liga", application);
        String byDace = uploaded("dace", application);
        Stage.tell(
                conflict,
                new ConflictOfInterestDeclared(
                        conflict,
                        UUID.randomUUID(),
                        List.of(Tokens.keyOf("liga")),
                        List.of(sister),
                        null,
                        null));

        awaitReview("liga", byDace, 403);
        assertThat(review("liga", byDace, "accept", 77, Map.of()).jsonPath().getString("code"))
                .isEqualTo("own-matter");
        assertThat(review("dace", id, "accept", 77, Map.of()).statusCode()).isEqualTo(412);

        Stage.tell(conflict, new ConflictOfInterestEnded(conflict, LocalDate.of(2020, 1, 1)));
        awaitReview("liga", byDace, 412);
    }

    /** Of a version that nobody has: whoever may judge is told so, and nothing is judged. */
    private static void awaitReview(String persona, String id, int status) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> review(persona, id, "accept", 77, Map.of()).statusCode() == status);
    }
}
