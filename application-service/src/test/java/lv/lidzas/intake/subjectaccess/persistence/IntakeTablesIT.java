package lv.lidzas.intake.subjectaccess.persistence;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
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
class IntakeTablesIT {

    private static final String OWN = "/v1/subject-access";
    private static final String OF_PERSON = "/v1/persons/{id}/subject-access?purpose=PERSON_ASKED";
    private static final String KEY = "1.2CzAxNnrOPaBm4b8nWJ3Mg";

    @Inject DataSource database;
    @Inject SubjectColumns columns;
    @Inject SealedFields fields;

    @Test
    void everyColumnIsGivenOrSaysWhyNot() throws SQLException {
        HeldColumns held = new HeldColumns(database, declared(), columns.withheld());
        held.areAllDeclared();
        held.areTheApproved("application-service");
    }

    @Test
    void everyValueOfEveryDeclaredColumnIsInTheAnswer() throws SQLException {
        String person = id();
        String canonical = id();
        String somebody = id();
        String application = id();
        String other = id();
        String match = id();
        String run = id();
        try (PlantedRows rows = rows(Set.of(person, canonical, application))) {
            rows.plant("person", Map.of("id", canonical, "canonical_id", PlantedRows.NOTHING))
                    .plant("person", Map.of("id", person, "canonical_id", canonical))
                    .plant("person", Map.of("id", somebody, "canonical_id", PlantedRows.NOTHING))
                    .plant("person_name", Map.of("person_id", person))
                    .plant(
                            "person_match",
                            Map.of(
                                    "id",
                                    match,
                                    "one_id",
                                    person,
                                    "other_id",
                                    canonical,
                                    "state",
                                    "SAME"))
                    .plant("match_verdict", Map.of("match_id", match, "state", "SAME"))
                    .plant("erasure", Map.of("person_id", canonical, "ground", "LEGAL_OBLIGATION"))
                    .plant(
                            "application",
                            application(application, person, somebody, "preferred_assistant_name"))
                    .plant(
                            "application",
                            application(id(), person, somebody, "preferred_assistant_id"))
                    .plant(
                            "application",
                            application(other, somebody, person, "preferred_assistant_id"))
                    .plant(
                            "representation_change",
                            Map.of("application_id", application, "representative_id", canonical))
                    .plant("purpose_change", Map.of("application_id", application))
                    .plant(
                            "document_report",
                            Map.of("application_id", application, "status", "REJECTED"))
                    .plant(
                            "timeline_entry",
                            Map.of(
                                    "application_id",
                                    application,
                                    "details",
                                    "{\"planted\":\"here\"}"))
                    .plant(
                            "assignment",
                            Map.of(
                                    "application_id",
                                    application,
                                    "counted_per",
                                    "MONTH",
                                    "last_day",
                                    "2099-01-07"))
                    .plant(
                            "assignment",
                            Map.of(
                                    "application_id",
                                    other,
                                    "assistant_keys",
                                    "{" + KEY + "}",
                                    "counted_per",
                                    "WEEK",
                                    "last_day",
                                    "2099-01-08"))
                    .plant(
                            "conflict_of_interest",
                            Map.of(
                                    "person_id",
                                    person,
                                    "kind",
                                    "RELATIVE",
                                    "valid_from",
                                    "2031-01-07",
                                    "valid_until",
                                    "2031-12-08"))
                    .plant(
                            "legal_hold",
                            Map.of("subject", "APPLICATION", "subject_id", application))
                    .plant("retention_run", Map.of("id", run))
                    .plant("retention_count", retention(run, Map.of()))
                    .plant("retention_record", retention(run, Map.of("record_id", application)))
                    .plantWhatTheKitHolds(application, person, KEY);

            String answer =
                    as("liga").get(OF_PERSON, person).then().statusCode(200).extract().asString();

            rows.areAllIn(answer);
            JsonPath told = JsonPath.from(answer);
            assertThat(told.getList("held.applications.id")).hasSize(2).doesNotContain(other);
            assertThat(told.getMap("held.representations[0]").keySet())
                    .noneMatch(it -> it.toString().startsWith("person"));
        }
    }

    private static Map<String, String> retention(String run, Map<String, String> more) {
        Map<String, String> columns = new HashMap<>(more);
        columns.put("run_id", run);
        columns.put("retention_class", "REFUSED_CASE");
        return columns;
    }

    private static Map<String, String> application(
            String id, String person, String representative, String without) {
        return Map.of(
                "id",
                id,
                "person_id",
                person,
                "representative_id",
                representative,
                "state",
                "DECIDED",
                "channel",
                "POST",
                "submitted_as",
                "STRANGER",
                "submitter_key",
                KEY,
                without,
                PlantedRows.NOTHING);
    }

    @Test
    void aPersonGetsWhatWasFiledForThemAndNobodyElseDoes() {
        OtherServices.rulesAreThere();
        String annas = Intake.submit("e-service", Intake.annasForm()).extract().path("id");
        String janis = Intake.submit("e-service", Intake.janisForm()).extract().path("id");

        as("anna")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("held.applications.id", hasItem(annas))
                .body(
                        "held.applications.find { it.id == '%s' }.personGivenName".formatted(annas),
                        is("Anna"))
                .body(
                        "held.applications.find { it.id == '%s' }.recordedBy".formatted(annas),
                        is("ANOTHER"))
                .body("held.persons.personalCode", hasItem("12058510001"));
        as("ilze")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("held.applications.id", hasItem(janis))
                .body("held.applications.id", not(hasItem(annas)))
                .body("held.persons.personalCode", hasItems("39000000001", "07079010002"));
        assertThat(as("marta").get(OWN).asString()).doesNotContain(annas, janis);
        as("e-service").get(OWN).then().statusCode(403);
    }

    /** Anybody can write any name into a draft; it is the login's alone until it is submitted. */
    @Test
    void aDraftIsGivenToWhoWroteIt() {
        String mine = Intake.draft("peteris", Intake.formOf("390000-00081")).extract().path("id");
        String others =
                Intake.draft("e-service", Intake.formOf("230101-20003")).extract().path("id");

        assertThat(as("peteris").get(OWN).asString()).contains(mine).doesNotContain(others);
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
