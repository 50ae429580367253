package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.get;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.review;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.documents.desk.api.Stage.uploaded;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import lv.lidzas.contracts.Topics;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class HeldDocumentIT {

    @Inject Stage stage;

    private final Application application = newApplication();

    @Test
    void aDocumentForADraftIsItsUploadersAloneUntilTheApplicationIsSubmitted() {
        String id = uploaded("anna", application);
        get("anna", id).then().statusCode(200).body("state", equalTo("HELD"));
        get("liga", id).then().statusCode(404);
        get("andris", id).then().statusCode(404);
        listed("liga").then().body("items", empty());
        listed("anna").then().body("items", hasSize(1));
        review("liga", id, "accept", 0, Map.of()).then().statusCode(404);

        stage.submitted(application, "anna");

        get("liga", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("RECEIVED"));
        listed("liga").then().body("items", hasSize(1));
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void aDocumentForASubmittedApplicationIsReceivedAtOnce() {
        stage.submitted(application, "anna");

        upload("anna", application).then().statusCode(201).body("state", equalTo("RECEIVED"));
    }

    @Test
    void aStrangersDocumentStaysHeld() {
        String id = uploaded("marta", application);

        stage.submitted(application, "anna");

        get("marta", id).then().statusCode(200).body("state", equalTo("HELD"));
        get("anna", id).then().statusCode(404);
        get("liga", id).then().statusCode(404);
    }

    @Test
    void aDocumentIsNotLostWhenThePersonsCodeIsCorrectedOnTheDraft() {
        Application mistyped = new Application(application.id(), newApplication().personId());
        String id = uploaded("anna", mistyped);

        stage.submitted(application, "anna");

        get("liga", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("subjectPersonId", equalTo(application.personId().toString()));
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void whatACaseworkerHandsInFromPaperIsReceivedToo() {
        String id = uploaded("liga", application);
        get("dace", id).then().statusCode(200).body("state", equalTo("HELD"));
        review("dace", id, "accept", 0, Map.of())
                .then()
                .statusCode(409)
                .body("state", equalTo("HELD"));

        stage.submitted(application, List.of());

        get("dace", id).then().body("state", equalTo("RECEIVED"));
    }

    /** The upload and the news of the application at the same moment; whoever comes second must see the first. */
    @RepeatedTest(5)
    void noDocumentIsHeldForEverWhenBothComeAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var upload = threads.submit(() -> uploaded("anna", application));
            var news = threads.submit(() -> stage.submitted(application, "anna"));
            news.get();
            String id = upload.get();

            Awaitility.await()
                    .untilAsserted(() -> get("liga", id).then().body("state", equalTo("RECEIVED")));
            assertThat(events(id)).isEqualTo(1);
        }
    }

    private io.restassured.response.Response listed(String persona) {
        return as(persona).get("/v1/documents?applicationId=" + application.id());
    }

    private static int events(String id) {
        try (Topic topic = Topic.of(Topics.DOCUMENT)) {
            return topic.await(id, 1).size();
        }
    }
}
