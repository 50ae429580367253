package lv.lidzas.eligibility.assessments.messaging;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.CaseRecordsDeleted;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.contracts.intake.v1.RetentionBasisCode;
import lv.lidzas.contracts.intake.v1.RetentionClassCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A case whose term is over leaves neither file nor assessments nor decisions nor letters, unless it was granted. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DeletedCaseFileIT {

    private static final LocalDate KEPT_UNTIL = LocalDate.of(2031, 11, 16);
    private static final List<String> TABLES =
            List.of(
                    "case_file",
                    "case_document",
                    "assessment",
                    "hearing",
                    "need_assessment",
                    "decision",
                    "letter",
                    "clarification",
                    "case_assignment",
                    "case_note",
                    "work_item");

    @Inject AgroalDataSource database;

    private final Events anna = Events.filedBy("anna");

    @Test
    void aRefusedCaseGoesWithEverythingAndStaysAway() throws SQLException {
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        Api.assessment(anna.application, with("outcome", "NOT_MET"));
        Api.post("liga", "/v1/need-assessments", Api.need(anna.application, 1))
                .then()
                .statusCode(201);
        String assessment =
                Api.assessment(anna.application, with("outcome", "NOT_MET")).getString("id");
        Api.post("liga", "/v1/hearings", Api.invitation(anna.application, assessment))
                .then()
                .statusCode(201);
        String item = "/v1/worklist/" + anna.application;
        Api.post("liga", item + "/assignment", Map.of("assignee", "me")).then().statusCode(200);
        Api.post("liga", item + "/notes", Map.of("text", "Sintētiska piezīme."))
                .then()
                .statusCode(200);
        String decision = Api.refused(anna.application, assessment);
        anna.held(decision);
        Api.decision(anna.application, with("state", "ISSUED"));
        Api.post(
                        "liga",
                        "/v1/decisions/" + decision + "/letters",
                        Map.of(
                                "addressee",
                                Map.of("name", "Anna Paraudziņa", "address", List.of("Ludza")),
                                "language",
                                "EN",
                                "style",
                                "EASY"))
                .then()
                .statusCode(201);

        deleted(anna.application);
        awaitMark(anna.application);
        deleted(anna.application);
        anna.withdrawn();
        anna.received(DocumentKindCode.CONFIRMATION_EMPLOYER);
        endOfTopics();

        for (String table : TABLES) {
            assertThat(rows(table)).as(table).isZero();
        }
        Api.get("liga", "/v1/decisions/" + decision).then().statusCode(404);
        Api.get("liga", "/v1/assessments/" + assessment).then().statusCode(404);
    }

    @Test
    void whatWasGrantedStaysWhoeverSaysThatItIsDue() throws SQLException {
        anna.annaComplete();
        Api.issued(anna.application);

        deleted(anna.application);
        endOfTopics();

        assertThat(rows("decision")).isEqualTo(1);
        assertThat(rows("case_file")).isEqualTo(1);
    }

    private static void deleted(UUID application) {
        deleted(application, application);
    }

    private static void deleted(UUID key, UUID application) {
        Events.send(
                key,
                new CaseRecordsDeleted(
                        application,
                        RetentionClassCode.REFUSED_CASE,
                        RetentionBasisCode.ARCHIVES_LAW,
                        KEPT_UNTIL,
                        KEPT_UNTIL.plusDays(1),
                        7));
    }

    /** What was told before is handled: on either topic the rules were run on a case of which only then was heard. */
    private void endOfTopics() {
        UUID marker = UUID.randomUUID();
        deleted(anna.application, marker);
        awaitMark(marker);
        Events other = Events.filedBy("anna");
        for (int partition = 0; partition < 50; partition++) {
            other.received(DocumentKindCode.CONFIRMATION_EMPLOYER);
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("case_document", "application_id", other.application) == 50);
    }

    private void awaitMark(UUID application) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("deleted_case", "case_id", application) == 1);
    }

    private int rows(String table) throws SQLException {
        return count(table, "application_id", anna.application);
    }

    private int count(String table, String column, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from " + table + " where " + column + " = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
