package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.get;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.review;
import static lv.lidzas.documents.desk.api.Stage.uploaded;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.LegalHoldLifted;
import lv.lidzas.contracts.intake.v1.LegalHoldPlaced;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.usecase.DeleteDocumentsOfCase;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.documents.filing.usecase.ExpireHeldDocuments;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** A case whose term is over leaves no document and no file, submitted or not. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DeletedCaseDocumentsIT {

    private static final Map<String, Object> READ_OTHERWISE =
            Map.of(
                    "issuedOn",
                    "2026-09-01",
                    "opinion",
                    Map.of("disabilityGroup", "I", "limitations", List.of("MOBILITY")));

    @Inject Stage stage;
    @Inject DeleteDocumentsOfCase delete;
    @Inject ExpireHeldDocuments expire;
    @Inject DocumentsConfig config;
    @Inject LegalClock clock;

    private final Application application = newApplication();

    @Test
    void whatWasHandedInForADraftGoesWithIt() {
        String id = uploaded("anna", application);
        String again = uploaded("anna", application);
        Path file = stage.fileOf(id);
        assertThat(file).exists();

        stage.deleted(application);

        get("anna", id).then().statusCode(404);
        get("anna", again).then().statusCode(404);
        assertThat(file).doesNotExist();
    }

    @Test
    void aSubmittedCaseGoesAndIsNotHeardOfAgain() {
        stage.submitted(application, "anna");
        String id = uploaded("anna", application);
        review("liga", id, "accept", 0, Map.of("asRead", READ_OTHERWISE)).then().statusCode(200);
        Path file = stage.fileOf(id);

        stage.deleted(application);
        delete.handle(new ApplicationId(application.id()));
        Stage.tell(application.id(), new ApplicationWithdrawn(application.id()));
        stage.deleted(newApplication(), application.id());

        get("liga", id).then().statusCode(404);
        assertThat(file).doesNotExist();
        assertThat(known()).isEqualTo("0");
    }

    @Test
    void aCertificateThatComesBeforeItsApplicationIsFollowedAllTheSame() {
        Application other = newApplication();
        String kept = uploaded("anna", other);
        stage.deleted(application);

        Stage.tell(application.id(), Stage.submission(application, List.of()));
        stage.deleted(newApplication(), application.id());

        assertThat(known()).isEqualTo("0");
        get("anna", kept).then().statusCode(200);
        assertThat(stage.fileOf(kept)).exists();
    }

    @Test
    void aHeldDocumentStaysAfterItsTermWhileALegalHoldKeepsIt() {
        String ofCase = uploaded("anna", application);
        Application other = newApplication();
        String ofPerson = uploaded("anna", other);
        String free = uploaded("anna", newApplication());
        UUID hold = UUID.randomUUID();
        UUID ended = UUID.randomUUID();
        Stage.tell(application.id(), new LegalHoldPlaced(hold, application.id(), clock.today()));
        Stage.tell(
                application.id(),
                new LegalHoldPlaced(ended, other.personId(), clock.today().minusDays(1)));
        stage.deleted(newApplication(), application.id());
        for (String id : List.of(ofCase, ofPerson, free)) {
            stage.age(id, clock.now().minus(config.holdFor()).minusSeconds(60));
        }

        term().statusCode(200)
                .body("items.retentionClass", contains("HELD_DOCUMENT"))
                .body("items.term", contains("P90D"))
                .body("items.due", contains(greaterThanOrEqualTo(2)));
        as("anna").get("/v1/retention-classes").then().statusCode(403);
        expire.handle();
        term().body("items.due", contains(0));

        get("anna", ofCase).then().statusCode(200);
        get("anna", ofPerson).then().statusCode(404);
        get("anna", free).then().statusCode(404);
        Stage.tell(application.id(), new LegalHoldLifted(hold, application.id()));
        stage.deleted(newApplication(), application.id());
        expire.handle();
        get("anna", ofCase).then().statusCode(404);
    }

    private static ValidatableResponse term() {
        return as("liga").get("/v1/retention-classes").then();
    }

    private String known() {
        return String.valueOf(
                stage.text(
                        "select (select count(*) from known_case where application_id = c.id)"
                                + " + (select count(*) from case_parties where case_id = c.id)"
                                + " + (select count(*) from document where application_id = c.id)"
                                + " from (values (?::uuid)) c (id)",
                        application.id().toString()));
    }
}
