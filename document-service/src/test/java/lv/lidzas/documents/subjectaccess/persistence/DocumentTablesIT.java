package lv.lidzas.documents.subjectaccess.persistence;

import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.party;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.desk.api.Stage;
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
class DocumentTablesIT {

    private static final String OWN = "/v1/subject-access";
    private static final String OF_PERSON = "/v1/persons/{id}/subject-access?purpose=PERSON_ASKED";
    private static final String KEY = "1.2CzAxNnrOPaBm4b8nWJ3Mg";

    @Inject DataSource database;
    @Inject SubjectColumns columns;
    @Inject SealedFields fields;
    @Inject Stage stage;

    @Test
    void everyColumnIsGivenOrSaysWhyNot() throws SQLException {
        HeldColumns held = new HeldColumns(database, declared(), columns.withheld());
        held.areAllDeclared();
        held.areTheApproved("document-service");
    }

    @Test
    void everyValueOfEveryDeclaredColumnIsInTheAnswer() throws SQLException {
        String person = id();
        String application = id();
        String first = id();
        String second = id();
        String earlierRecord = id();
        String earlier = id();
        try (PlantedRows rows = rows(Set.of(person, application, earlierRecord, earlier))) {
            rows.plant("known_case", knownCase(application, person))
                    .plant("known_case", knownCase(earlier, earlierRecord))
                    .plant("person_human", link(person, person))
                    .plant("person_human", link(earlierRecord, person))
                    .plant("document", document(first, application, person, PlantedRows.NOTHING))
                    .plant("document", document(second, application, person, first))
                    .plant(
                            "document_correction",
                            Map.of("document_id", second, "field", "LIMITATIONS"))
                    .plant("heard_hold", Map.of("subject_id", application))
                    .plantWhatTheKitHolds(application, person, KEY);

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

    /** The event of application-service, and back: a caseworker took it back. */
    @Test
    void whoHasTwoRecordsGetsThePapersOfBothWhileTheyAreOneHuman() {
        Stage.Application now = newApplication();
        Stage.Application before = newApplication();
        stage.submitted(now, "marta");
        stage.submitted(before, "marta");
        String paper = Stage.uploaded("marta", before);
        assertThat(papersOf(now)).isEmpty();

        stage.linked(before.personId(), now.personId());
        assertThat(papersOf(now)).containsExactly(paper);
        assertThat(papersOf(before)).containsExactly(paper);

        stage.linked(before.personId(), before.personId());
        assertThat(papersOf(now)).isEmpty();
    }

    private static List<String> papersOf(Stage.Application application) {
        return as("liga")
                .get(OF_PERSON, application.personId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("held.documents.id");
    }

    private static Map<String, String> link(String record, String human) {
        return Map.of("person_id", record, "human_id", human);
    }

    private static Map<String, String> knownCase(String application, String person) {
        return Map.of("application_id", application, "person_id", person, "state", "OPEN");
    }

    private static Map<String, String> document(
            String id, String application, String person, String twin) {
        return Map.of(
                "id",
                id,
                "application_id",
                application,
                "subject_person_id",
                person,
                "duplicate_of",
                twin,
                "kind",
                "OPINION_ASSISTANT_NEED",
                "disability_group",
                "II",
                "blob_name",
                "f".repeat(64),
                "uploaded_by",
                KEY,
                "state",
                "REJECTED");
    }

    @Test
    void theArchiveHoldsTheFilesOfThePersonByteForByte() throws IOException {
        Stage.Application application = newApplication();
        stage.submitted(application, List.of(party("marta", PartyRoleCode.PERSON, null)));
        byte[] paper = Papers.pdf("Atzinums par Paraudziņu");
        String id =
                upload(as("marta"), opinion(application), "atzinums.pdf", paper)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        Map<String, byte[]> files =
                archive(as("marta").accept("application/zip").get(OWN).asByteArray());

        assertThat(files.get("files/" + id + "/atzinums.pdf")).isEqualTo(paper);
        assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8))
                .contains(
                        "\"id\":\"" + id + "\"",
                        "\"number\":\"P-7/2026\"",
                        "\"uploadedBy\":\"SUBJECT\"");
        assertThat(
                        archive(
                                as("liga")
                                        .accept("application/zip")
                                        .get(OF_PERSON, application.personId())
                                        .asByteArray()))
                .containsKeys("manifest.json", "files/" + id + "/atzinums.pdf");
        assertThat(archive(as("ilze").accept("application/zip").get(OWN).asByteArray()))
                .doesNotContainKey("files/" + id + "/atzinums.pdf");
    }

    /** The other papers are still given, and the answer says what it lacks. */
    @Test
    void aLostFileIsNamedAndKeepsNobodyFromTheOthers() throws IOException {
        Stage.Application application = newApplication();
        stage.submitted(application, List.of(party("ilze", PartyRoleCode.PERSON, null)));
        String lost = Stage.uploaded("ilze", application);
        Files.delete(stage.fileOf(lost));
        String kept = Stage.uploaded("ilze", application);

        Map<String, byte[]> files =
                archive(as("ilze").accept("application/zip").get(OWN).asByteArray());

        assertThat(files).containsKey("files/" + kept + "/atzinums.pdf");
        assertThat(files).doesNotContainKey("files/" + lost + "/atzinums.pdf");
        assertThat(new String(files.get("missing.txt"), StandardCharsets.UTF_8)).contains(lost);
    }

    private static Map<String, byte[]> archive(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        }
        return files;
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
