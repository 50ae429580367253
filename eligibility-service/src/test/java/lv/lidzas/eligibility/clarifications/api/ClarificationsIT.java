package lv.lidzas.eligibility.clarifications.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.eligibility.clarifications.messaging.OverdueClarifications;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Questions over HTTP: who sees them, how they close and come again, and that it is told. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ClarificationsIT {

    private static final String EMPLOYER = "CONFIRMATION_EMPLOYER";

    @Inject DataSource database;
    @Inject OverdueClarifications overdue;

    private final Events anna = Events.filedBy("anna");

    @Test
    void aPersonReadsWhatIsAskedAndItClosesWhenTheFactCame() {
        submitted();

        Map<String, Object> asked = only("anna", "open=true");

        assertThat(asked)
                .containsEntry("code", "document-missing")
                .containsEntry("answerBy", "PERSON")
                .containsEntry("opening", 1)
                .containsEntry("isOverdue", false)
                .doesNotContainKey("closedAt");
        assertThat(asked.get("question").toString()).startsWith("Lūdzam iesniegt dokumentu: ");
        assertThat(of("marta", "")).isEmpty();

        UUID confirmation = UUID.randomUUID();
        anna.verified(confirmation, DocumentKindCode.CONFIRMATION_EMPLOYER);
        await(() -> of("anna", "open=true").isEmpty());
        assertThat(of("anna", "").getFirst()).containsKey("closedAt");

        anna.rejected(confirmation, DocumentKindCode.CONFIRMATION_EMPLOYER);
        await(() -> of("anna", "open=true").size() == 1);
        assertThat(only("anna", "open=true")).containsEntry("code", "document-rejected");

        anna.withdrawn();
        await(() -> of("liga", "open=true").isEmpty());
        assertThat(of("liga", "")).hasSize(3);
        try (Topic told = Topic.of(Topics.ASSESSMENT)) {
            assertThat(told.await(anna.application.toString(), 10))
                    .filteredOn(it -> it.value().contains("clarification"))
                    .allSatisfy(it -> assertThat(it.value()).doesNotContain("dzam", "lease"))
                    .anySatisfy(it -> assertThat(it.value()).contains("clarification-requested.v1"))
                    .anySatisfy(it -> assertThat(it.value()).contains("clarification-closed.v1"));
        }
    }

    @Test
    void whatIsUnclearAgainIsAskedAgain() {
        submitted();
        UUID first = UUID.randomUUID();
        anna.received(first, DocumentKindCode.CONFIRMATION_EMPLOYER);
        await(() -> has("document-awaits-review"));
        anna.rejected(first, DocumentKindCode.CONFIRMATION_EMPLOYER);
        await(() -> has("document-rejected"));
        anna.received(UUID.randomUUID(), DocumentKindCode.CONFIRMATION_EMPLOYER);
        await(() -> has("document-awaits-review"));

        assertThat(of("liga", ""))
                .filteredOn(asked -> "document-awaits-review".equals(asked.get("code")))
                .extracting(asked -> asked.get("opening"))
                .containsExactly(2, 1);
    }

    @Test
    void whatIsOverdueIsListedAndToldOnce() throws SQLException {
        submitted();
        late();

        overdue.handle();
        overdue.handle();

        assertThat(only("anna", "overdue=true")).containsEntry("isOverdue", true);
        assertThat(
                        Api.get("liga", "/v1/worklist?limit=200&clarificationDueUntil=2026-01-31")
                                .jsonPath()
                                .getList("items.applicationId"))
                .contains(anna.application.toString());
        try (Topic told = Topic.of(Topics.ASSESSMENT)) {
            assertThat(told.await(anna.application.toString(), 6))
                    .filteredOn(it -> it.value().contains("clarification-delayed.v1"))
                    .hasSize(1);
        }
    }

    /** The last day passed without anybody noticing; as if the case had been kept in step since. */
    private void late() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String change :
                    List.of(
                            "update clarification set due_on = '2026-01-30' where application_id = ?",
                            "select keep_work_items(array[?])")) {
                try (PreparedStatement statement = connection.prepareStatement(change)) {
                    statement.setObject(1, anna.application);
                    statement.execute();
                }
            }
        }
    }

    /** Everything but the employer's confirmation is there. */
    private void submitted() {
        anna.submitted(new PurposeCode("WORK"));
        // One by one, so that the runs of the rules and what is told of them can be counted.
        await(() -> of("anna", "open=true").size() == 2);
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        Api.assessment(
                anna.application,
                json -> json.getList("missingDocuments").equals(List.of(EMPLOYER)));
        await(() -> of("anna", "open=true").size() == 1);
    }

    private boolean has(String code) {
        return of("liga", "open=true").stream().anyMatch(asked -> code.equals(asked.get("code")));
    }

    private Map<String, Object> only(String persona, String narrowed) {
        List<Map<String, Object>> all = of(persona, narrowed);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Map<String, Object>> of(String persona, String narrowed) {
        return Api.get(
                        persona,
                        "/v1/clarifications?applicationId=" + anna.application + "&" + narrowed)
                .jsonPath()
                .getList("items");
    }

    private static void await(Callable<Boolean> wanted) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(wanted);
    }
}
