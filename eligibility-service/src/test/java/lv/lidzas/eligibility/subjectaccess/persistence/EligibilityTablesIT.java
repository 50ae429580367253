package lv.lidzas.eligibility.subjectaccess.persistence;

import static lv.lidzas.testkit.Http.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.subject.SubjectColumns;
import lv.lidzas.testkit.HeldColumns;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.PlantedRows;
import org.junit.jupiter.api.Test;

/** Everything that this service holds about a person is given to the person, and a new column is given or withheld for a reason. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EligibilityTablesIT {

    private static final Map<String, String> GRANT =
            Map.of(
                    "result",
                    "GRANTED",
                    "purposes_to_assess",
                    "{}",
                    "purpose_minutes",
                    "{600}",
                    "assessed_minutes",
                    "600",
                    "deducted_minutes",
                    "60",
                    "per",
                    "WEEK",
                    "grounds",
                    "{}",
                    "hearing_waiver",
                    PlantedRows.NOTHING,
                    "relation",
                    "REPLACES");
    private static final Map<String, String> REFUSAL =
            Map.of(
                    "result",
                    "REFUSED",
                    "purposes",
                    "{}",
                    "purposes_to_assess",
                    "{}",
                    "purpose_minutes",
                    "{}",
                    "assessed_minutes",
                    PlantedRows.NOTHING,
                    "first_day",
                    PlantedRows.NOTHING,
                    "last_day",
                    PlantedRows.NOTHING,
                    "hearing_waiver",
                    "URGENT");
    private static final Map<String, String> REHEARSAL =
            Map.of("id", id(), "state", "CARRIED_OUT", "done", "1", "total", "1");
    private static final String OF_PERSON = "/v1/persons/{id}/subject-access?purpose=PERSON_ASKED";
    private static final String KEY = "1.2CzAxNnrOPaBm4b8nWJ3Mg";

    @Inject DataSource database;
    @Inject SubjectColumns columns;
    @Inject SealedFields fields;

    @Test
    void everyColumnIsGivenOrSaysWhyNot() throws SQLException {
        HeldColumns held = new HeldColumns(database, declared(), columns.withheld());
        held.areAllDeclared();
        held.areTheApproved("eligibility-service");
    }

    @Test
    void everyValueOfEveryDeclaredColumnIsInTheAnswer() throws SQLException {
        String person = id();
        String earlierRecord = id();
        String earlier = id();
        String granted = id();
        String refused = id();
        String heard = id();
        String grant = id();
        String hearing = id();
        String assessment = id();
        String sent = id();
        String stayed = id();
        try (PlantedRows rows =
                rows(Set.of(person, earlierRecord, earlier, granted, refused, heard))) {
            rows.plant("case_file", caseFile(granted, person))
                    .plant("case_file", caseFile(refused, person))
                    .plant("case_file", caseFile(heard, person))
                    .plant("person_human", link(person, person))
                    .plant("person_human", link(earlierRecord, person))
                    .plant("case_file", caseFile(earlier, earlierRecord))
                    .plant("heard_hold", Map.of("subject_id", granted))
                    .plant("case_document", Map.of("application_id", granted))
                    .plant("assessment", assessment(assessment, granted))
                    .plant("decision", with(grant, decision(granted, assessment, GRANT)))
                    .plant("decision", ending(grant, granted, assessment))
                    .plant("decision", suspension(grant, granted, assessment))
                    .plant("hearing", Map.of("id", hearing, "application_id", heard))
                    .plant("need_assessment", needAssessment(granted, person))
                    .plant("decision", decision(refused, assessment, REFUSAL))
                    .plant("decision", refusedAfter(hearing, heard, assessment))
                    .plant(
                            "clarification",
                            Map.of("application_id", heard, "answer_by", "PERSON", "opening", "1"))
                    .plant("case_assignment", Map.of("application_id", heard))
                    .plant("case_note", Map.of("application_id", heard))
                    .plant("letter", letter(granted, grant, person))
                    .plant("contest", contest(granted, grant))
                    .plant("grant_end", Map.of("decision_id", grant, "application_id", granted))
                    .plant("notification", notification(granted, grant, sent, true))
                    .plant("notification", notification(granted, grant, sent, false))
                    .plant("stay", stay(granted, grant, stayed, PlantedRows.NOTHING))
                    .plant("stay", stay(granted, grant, id(), stayed))
                    .plant(
                            "grant_review",
                            Map.of(
                                    "decision_id",
                                    grant,
                                    "application_id",
                                    granted,
                                    "about",
                                    "{moved-away}",
                                    "outcome",
                                    "HEARING_OPENED"))
                    .plant(
                            "text_correction",
                            Map.of("decision_id", grant, "application_id", granted))
                    .plant("rehearsal", REHEARSAL)
                    .plant("foreseen_end", foreseen(granted, grant, person))
                    .plant(
                            "told_end",
                            Map.of(
                                    "application_id",
                                    granted,
                                    "kind",
                                    "OPINION",
                                    "days_ahead",
                                    "30"))
                    .plant("rehearsed_grant", rehearsed(granted, grant, person))
                    .plantWhatTheKitHolds(granted, person, KEY);

            for (String record : List.of(person, earlierRecord)) {
                rows.areAllIn(
                        as("liga")
                                .get(OF_PERSON, record)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
            }
        }
        as("liga").get(OF_PERSON, person).then().statusCode(404);
    }

    private static Map<String, String> link(String record, String human) {
        return Map.of("person_id", record, "human_id", human);
    }

    private static Map<String, String> caseFile(String application, String person) {
        return Map.of(
                "application_id",
                application,
                "person_id",
                person,
                "state",
                "WITHDRAWN",
                "identity",
                "PENDING",
                "need",
                PlantedRows.NOTHING);
    }

    private static Map<String, String> assessment(String id, String application) {
        return Map.of(
                "id",
                id,
                "application_id",
                application,
                "outcome",
                "MET",
                "waits_for",
                "ISSUE",
                "submitter_key",
                KEY,
                "need",
                PlantedRows.NOTHING);
    }

    private static Map<String, String> needAssessment(String application, String person) {
        return Map.of(
                "application_id",
                application,
                "person_id",
                person,
                "submitter_key",
                KEY,
                "intensity",
                "COEFFICIENT_2",
                "is_open",
                "true");
    }

    private static Map<String, String> letter(String application, String decision, String person) {
        return Map.of(
                "decision_id",
                decision,
                "application_id",
                application,
                "person_id",
                person,
                "language",
                "LV",
                "style",
                "EASY");
    }

    private static Map<String, String> contest(String application, String decision) {
        Map<String, String> values = new HashMap<>();
        values.put("decision_id", decision);
        values.put("application_id", application);
        values.put("channel", "POST");
        values.put("posted_on", "2027-01-05");
        values.put("received_on", "2027-01-08");
        values.put("contest_until", "2027-01-04");
        values.put("suspends_by_law", "true");
        values.put("result", "UPHELD");
        values.put("decided_on", "2027-01-20");
        return values;
    }

    /** One that came, or one that did not and corrects it; none can say both. */
    private static Map<String, String> stay(
            String application, String decision, String id, String corrects) {
        Map<String, String> values = new HashMap<>();
        values.put("id", id);
        values.put("decision_id", decision);
        values.put("application_id", application);
        values.put("first_day", "2026-12-07");
        values.put("last_day", "2026-12-20");
        values.put("corrects_id", corrects);
        return values;
    }

    private static Map<String, String> notification(
            String application, String decision, String id, boolean came) {
        Map<String, String> values = new HashMap<>();
        values.put("id", came ? id : id());
        values.put("decision_id", decision);
        values.put("application_id", application);
        values.put("recipient", "TRUSTEE");
        values.put("channel", "E_MAIL");
        values.put("sent_on", "2026-11-24");
        values.put("received_on", came ? "2026-11-25" : PlantedRows.NOTHING);
        values.put("corrects_id", came ? PlantedRows.NOTHING : id);
        if (came) {
            values.put("failure", PlantedRows.NOTHING);
        }
        return values;
    }

    private static Map<String, String> foreseen(
            String application, String decision, String person) {
        return Map.of(
                "application_id",
                application,
                "decision_id",
                decision,
                "person_id",
                person,
                "kind",
                "GRANT");
    }

    private static Map<String, String> rehearsed(
            String application, String decision, String person) {
        return Map.of(
                "rehearsal_id",
                REHEARSAL.getOrDefault("id", ""),
                "application_id",
                application,
                "decision_id",
                decision,
                "person_id",
                person,
                "effect",
                "LOSES",
                "per",
                "WEEK");
    }

    private static Map<String, String> decision(
            String application, String assessment, Map<String, String> ruling) {
        Map<String, String> values = new HashMap<>(ruling);
        values.put("decided_on", "2026-11-24");
        values.put("in_force_on", "2026-12-01");
        values.put("contest_last_day", "2027-01-04");
        values.put("contest_latest_day", "2029-12-03");
        values.put("contest", "AMENDED");
        values.put("hearing_id", PlantedRows.NOTHING);
        values.put("ends_decision_id", PlantedRows.NOTHING);
        values.put("changes_decision_id", PlantedRows.NOTHING);
        if (ruling == GRANT) {
            values.put("suspended_from", "2027-01-04");
            values.put("suspended_until", "2027-01-31");
        }
        if (ruling != GRANT) {
            values.put("suspended_by", PlantedRows.NOTHING);
            values.put("suspended_from", PlantedRows.NOTHING);
            values.put("suspended_until", PlantedRows.NOTHING);
            values.put("to_review", "{}");
            values.put("relation", PlantedRows.NOTHING);
            values.put("ended_by", PlantedRows.NOTHING);
            values.put("ended_after", PlantedRows.NOTHING);
        }
        values.put("returned_by", PlantedRows.NOTHING);
        values.put("return_reason", PlantedRows.NOTHING);
        if (ruling == GRANT) {
            values.put("first_day", "2026-11-24");
            values.put("last_day", "2027-11-23");
            values.put("drafted_by", PlantedRows.NOTHING);
            values.put("hearing_waiver_reason", PlantedRows.NOTHING);
        }
        values.putAll(
                Map.of(
                        "application_id",
                        application,
                        "assessment_id",
                        assessment,
                        "state",
                        "ISSUED"));
        return values;
    }

    private static Map<String, String> with(String id, Map<String, String> values) {
        values.put("id", id);
        return values;
    }

    private static Map<String, String> ending(String grant, String application, String assessment) {
        Map<String, String> values = decision(application, assessment, REFUSAL);
        values.put("result", "ENDED");
        values.put("ends_decision_id", grant);
        values.remove("last_day");
        return values;
    }

    private static Map<String, String> suspension(
            String grant, String application, String assessment) {
        Map<String, String> values = decision(application, assessment, REFUSAL);
        values.put("result", "SUSPENDED");
        values.put("changes_decision_id", grant);
        values.put("first_day", "2027-01-04");
        values.put("last_day", "2027-01-31");
        return values;
    }

    private static Map<String, String> refusedAfter(
            String hearing, String application, String assessment) {
        Map<String, String> values = decision(application, assessment, REFUSAL);
        values.put("hearing_id", hearing);
        values.put("hearing_waiver", PlantedRows.NOTHING);
        values.put("hearing_waiver_reason", PlantedRows.NOTHING);
        return values;
    }

    private PlantedRows rows(Set<String> ids) {
        return new PlantedRows(
                database,
                declared(),
                (owner, column, text) ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> fields.sealed(owner, column, text)),
                ids,
                Set.of(KEY));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private String declared() {
        return StoredJson.write(columns.given());
    }
}
