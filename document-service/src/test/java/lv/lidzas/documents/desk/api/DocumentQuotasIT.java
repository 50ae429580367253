package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.Http;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Many uploads at the same moment never have more than there is room for. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestProfile(DocumentQuotasIT.Small.class)
class DocumentQuotasIT {

    private static final int AT_ONCE = 16;
    private static final int PER_CASE = 5;
    private static final int HELD = 3;
    private static final String PORTAL = "e-service";

    @Inject Stage stage;

    /** Shares that a test can use up. */
    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lidzas.document-quotas.per-case",
                    String.valueOf(PER_CASE),
                    "lidzas.document-quotas.held-for-portal",
                    String.valueOf(HELD));
        }
    }

    @Test
    void uploadsForACaseAtTheSameMomentNeverExceedItsShare() {
        Application application = newApplication();
        stage.submitted(application, "anna");

        List<Response> answers = atOnce(() -> Stage.upload("anna", application));

        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(PER_CASE);
        assertThat(answers).filteredOn(it -> it.statusCode() == 409).hasSize(AT_ONCE - PER_CASE);
        Stage.upload("anna", application)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("quota-reached"))
                .body("quota", equalTo("documents-per-application"))
                .body("limit", equalTo(PER_CASE))
                .body("left", equalTo(0))
                .body("errors[0].pointer", equalTo("/metadata/applicationId"));
        assertThat(Stage.upload("liga", application).statusCode()).isEqualTo(201);
    }

    @Test
    void heldDocumentsOfAPortalAtTheSameMomentNeverExceedItsShare() {
        List<Response> answers = atOnce(() -> Stage.upload(PORTAL, newApplication()));

        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(HELD);
        assertThat(answers).filteredOn(it -> it.statusCode() == 409).hasSize(AT_ONCE - HELD);
        Http.as(PORTAL)
                .get("/v1/quotas")
                .then()
                .statusCode(200)
                .body("items[2].quota", equalTo("held-documents-per-login"))
                .body("items[2].left", equalTo(0));
    }

    private static List<Response> atOnce(Supplier<Response> request) {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            return Stream.generate(() -> CompletableFuture.supplyAsync(request, senders))
                    .limit(AT_ONCE)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
