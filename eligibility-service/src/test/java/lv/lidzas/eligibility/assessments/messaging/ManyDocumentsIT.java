package lv.lidzas.eligibility.assessments.messaging;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.SentStatements;
import lv.lidzas.testkit.servers.Deployable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a case costs grows with what is new in it, and not with the square of its documents. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ManyDocumentsIT {

    private static final int MANY = 250;

    /** Submitted; the first one came; the first one was accepted; the opinion came. */
    private static final int NEWS = 4;

    /** A document that came and was reviewed is written twice, whatever else the case holds. */
    private static final int WRITES_PER_DOCUMENT = 2;

    private static final int BYTES_PER_DOCUMENT = 400;
    private static final int BYTES_PER_ASSESSMENT = 10_000;
    private static final DocumentKindCode EMPLOYER = DocumentKindCode.CONFIRMATION_EMPLOYER;

    @Inject AgroalDataSource database;

    @Test
    void aCaseWithManyDocumentsHasFewAssessmentsAndTheLastNamesWhatMatters() throws SQLException {
        Events anna = Events.filedBy("anna");
        List<UUID> documents =
                IntStream.range(0, MANY).mapToObj(_ -> UUID.randomUUID()).sorted().toList();
        List<String> sent;
        try (SentStatements statements = SentStatements.of(Deployable.ELIGIBILITY)) {
            anna.submitted(new PurposeCode("WORK"));
            Api.assessment(anna.application, with("waitsFor", "DOCUMENTS"));
            sent =
                    statements.during(() -> {
                        documents.forEach(document -> anna.received(document, EMPLOYER));
                        await(anna, "RECEIVED", MANY);
                        documents.forEach(document -> anna.verified(document, EMPLOYER));
                        await(anna, "VERIFIED", MANY);
                    });
        }
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        JsonPath last = Api.assessment(anna.application, with("waitsFor", "ISSUE"));

        assertThat(number("select count(*) from assessment where application_id = ?", anna))
                .isLessThanOrEqualTo(NEWS);
        assertThat(writes(sent, "case_document")).isEqualTo(WRITES_PER_DOCUMENT * MANY);
        assertThat(writes(sent, "case_file where")).isZero();
        // One for each batch, when another document became the proof; a batch is one event at
        // least.
        assertThat(writes(sent, "assessment")).isLessThanOrEqualTo(WRITES_PER_DOCUMENT * MANY);
        assertThat(
                        number(
                                "select sum(pg_column_size(d.*)) from case_document d where application_id = ?",
                                anna))
                .isLessThan((MANY + 1) * BYTES_PER_DOCUMENT);
        assertThat(
                        number(
                                "select sum(pg_column_size(a.*)) from assessment a where application_id = ?",
                                anna))
                .isLessThan(NEWS * BYTES_PER_ASSESSMENT);
        assertThat(last.getList("facts.name"))
                .containsOnlyOnce("OPINION_ASSISTANT_NEED", "CONFIRMATION_EMPLOYER");
        assertThat(last.getString("facts.find { it.name == 'CONFIRMATION_EMPLOYER' }.sourceId"))
                .isEqualTo(documents.getLast().toString());
    }

    private void await(Events person, String state, int count) {
        Awaitility.await(state)
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        number(
                                        "select count(*) from case_document where application_id = ? and fact->>'state' = '"
                                                + state
                                                + "'",
                                        person)
                                == count);
    }

    private static long writes(List<String> sent, String table) {
        return sent.stream()
                .filter(it ->
                        it.startsWith("insert into " + table) || it.startsWith("update " + table))
                .count();
    }

    private long number(String query, Events person) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, person.application);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
