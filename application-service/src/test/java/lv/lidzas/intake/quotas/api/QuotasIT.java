package lv.lidzas.intake.quotas.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.Http;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many requests at the same moment never have more than the share of their login. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestProfile(QuotasIT.Small.class)
class QuotasIT {

    private static final int AT_ONCE = 16;
    private static final int DRAFTS = 5;
    private static final int OPEN = 4;
    private static final int OPEN_FOR_ONE = 2;

    @Inject EntityManager session;

    /** Shares that a test can use up. */
    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lidzas.quotas.drafts-per-login", String.valueOf(DRAFTS),
                    "lidzas.quotas.open-per-login", String.valueOf(OPEN),
                    "lidzas.quotas.open-per-person", String.valueOf(OPEN_FOR_ONE),
                    "lidzas.quotas.drafts-per-portal", String.valueOf(DRAFTS));
        }
    }

    /** Other tests know the same people; what they left is not this test's. */
    @BeforeEach
    void nothingIsOpen() {
        OtherServices.rulesAreThere();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        session.createNativeQuery(
                                        "update application set submitter_key = '1.another-test'")
                                .executeUpdate());
    }

    @Test
    void draftsAtTheSameMomentNeverExceedTheShare() {
        List<Response> answers =
                atOnce(
                        IntStream.range(0, AT_ONCE)
                                .mapToObj(_ -> Intake.formOf("380000-00040"))
                                .map(form ->
                                        () -> Http.sending("anna", form).post("/v1/applications")));

        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(DRAFTS);
        assertThat(answers).filteredOn(it -> it.statusCode() == 409).hasSize(AT_ONCE - DRAFTS);
        Http.sending("anna", Intake.formOf("380000-00040"))
                .post("/v1/applications")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("quota-reached"))
                .body("quota", equalTo("drafts-per-login"))
                .body("limit", equalTo(DRAFTS))
                .body("left", equalTo(0));
        Http.as("anna", "lv")
                .get("/v1/quotas")
                .then()
                .statusCode(200)
                .body("items[0].used", equalTo(DRAFTS))
                .body("items[0].left", equalTo(0));
    }

    @Test
    void aWithdrawnDraftMakesRoom() {
        List<Response> drafts =
                IntStream.range(0, DRAFTS)
                        .mapToObj(_ ->
                                Http.sending("anna", Intake.formOf("380000-00041"))
                                        .post("/v1/applications"))
                        .toList();
        Response last = drafts.getLast();
        Http.changing("anna", last.header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", last.<String>path("id"))
                .then()
                .statusCode(200);

        Intake.draft("anna", Intake.formOf("380000-00041"));
    }

    @Test
    void submissionsAtTheSameMomentNeverExceedTheShares() {
        List<Response> drafts =
                Stream.of(
                                "380000-00042",
                                "380000-00042",
                                "380000-00042",
                                "380000-00043",
                                "380000-00044")
                        .map(code ->
                                Http.sending("anna", Intake.formOf(code)).post("/v1/applications"))
                        .toList();

        List<Response> answers = submittedAtOnce("anna", drafts);

        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 200)
                .hasSizeBetween(OPEN_FOR_ONE, OPEN);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 409)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.<String>path("quota")).startsWith("open-applications-per-"));
    }

    @Test
    void staffAreNotBound() {
        for (int number = 0; number <= DRAFTS; number++) {
            Intake.draft("liga", Intake.formOf("380000-00045"));
        }
        Http.as("liga", "lv")
                .get("/v1/quotas")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    /** Its requests do not wait for one another, so the share is what a second later nobody gets beyond. */
    @Test
    void aPortalIsBoundAtMostASecondLater() {
        Runnable draft =
                () ->
                        Http.sending("e-service", Intake.formOf("380000-00046"))
                                .post("/v1/applications")
                                .then()
                                .statusCode(409)
                                .body("quota", equalTo("drafts-per-login"))
                                .body("limit", equalTo(DRAFTS));

        await().atMost(10, SECONDS).untilAsserted(draft::run);
    }

    @Test
    void submissionsOfAPortalForOnePersonNeverExceedThePersonsShare() {
        await().until(() ->
                Http.as("e-service", "lv").get("/v1/quotas").<Integer>path("items[0].used") == 0);
        List<Response> drafts =
                Stream.generate(() ->
                                Http.sending("e-service", Intake.formOf("380000-00047"))
                                        .post("/v1/applications"))
                        .limit(OPEN_FOR_ONE + 2L)
                        .toList();

        List<Response> answers = submittedAtOnce("e-service", drafts);

        assertThat(answers).filteredOn(it -> it.statusCode() == 200).hasSize(OPEN_FOR_ONE);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 409)
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(it.<String>path("quota"))
                                .isEqualTo("open-applications-per-person"));
    }

    private static List<Response> submittedAtOnce(String login, List<Response> drafts) {
        return atOnce(
                drafts.stream()
                        .map(draft ->
                                () ->
                                        Intake.submit(login, draft.path("id"), draft.header("ETag"))
                                                .extract()
                                                .response()));
    }

    private static List<Response> atOnce(Stream<Answer> requests) {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            return requests.map(it -> senders.submit(it::get)).toList().stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    private interface Answer {
        Response get();
    }
}
