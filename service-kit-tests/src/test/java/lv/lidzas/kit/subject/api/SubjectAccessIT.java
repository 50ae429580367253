package lv.lidzas.kit.subject.api;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.looks.LookTables;
import lv.lidzas.kit.sample.SamplePersons;
import lv.lidzas.kit.subject.SubjectColumns;
import lv.lidzas.testkit.HeldColumns;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.PlantedRows;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A person gets everything, whole or visibly not, and nothing of anybody else. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SubjectAccessIT {

    private static final String OWN = "/v1/subject-access";

    /** Stands for the status of an answer that did not come to its end. */
    private static final int CUT_OFF = 0;

    private static final String OF_PERSON = "/v1/persons/{id}/subject-access";

    @Inject DataSource database;
    @Inject SubjectColumns columns;
    @Inject SealedFields fields;
    @Inject LookTables tables;

    @Test
    void everyValueOfEveryDeclaredColumnIsInTheAnswer() throws SQLException {
        String anna = SamplePersons.personOf(Tokens.keyOf("anna")).toString();
        PlantedRows rows = rows(anna, "anna");
        rows.plant(
                        "word",
                        Map.of(
                                "person_id",
                                anna,
                                "other_id",
                                anna,
                                "said_by",
                                Tokens.keyOf("anna")))
                .plantWhatTheKitHolds(anna, anna, Tokens.keyOf("anna"));

        rows.areAllIn(as("anna").get(OWN).then().statusCode(200).extract().asString());
    }

    @Test
    void aColumnThatNobodyDeclaresIsFound() throws SQLException {
        new HeldColumns(database, declared(), columns.withheld()).areAllDeclared();
        tables.execute("create table secret (person_id uuid, told text)");
        try {
            assertThat(new HeldColumns(database, declared(), columns.withheld()).faults())
                    .containsExactly(
                            "secret.person_id is neither given nor withheld",
                            "secret.told is neither given nor withheld");
        } finally {
            tables.execute("drop table secret");
        }
        Map<String, String> wrong =
                Map.of("word.codes", "Twice.", "gone.there", "No", "thing.id", "Steps.");
        assertThat(new HeldColumns(database, declared(), wrong).faults())
                .contains(
                        "word.codes is given and withheld",
                        "gone.there is withheld and not there",
                        "gone.there is withheld without a sentence that says why",
                        "thing.step is neither given nor withheld");
    }

    @Test
    void whatIsOfOthersIsNotThere() throws SQLException {
        UUID marta = SamplePersons.personOf(Tokens.keyOf("marta"));
        UUID other = UUID.randomUUID();
        rows(marta.toString(), "marta")
                .plant("word", Map.of("person_id", marta.toString(), "number", "1"))
                .plant("word", Map.of("person_id", other.toString(), "number", "2"));

        as("marta")
                .get(OWN)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("held.words", hasSize(1))
                .body("held.words[0].saidBy", is("ANOTHER"))
                .body("held.words[0].containsKey('otherId')", is(false))
                .body("information.source", containsString("come from"));
        as("ilze").get(OWN).then().statusCode(200).body("held.words", empty());
        as("liga").get(OWN).then().statusCode(403);
    }

    @Test
    void staffGetItOnRequestAndThePersonReadsWhy() throws SQLException {
        UUID person = UUID.randomUUID();
        rows(person.toString(), "anna")
                .plant("word", Map.of("person_id", person.toString(), "number", "5"));

        as("liga")
                .get(OF_PERSON + "?purpose=PERSON_ASKED", person)
                .then()
                .statusCode(200)
                .body("held.words", hasSize(1));
        as("liga").get(OF_PERSON, person).then().statusCode(400);
        as("anna").get(OF_PERSON + "?purpose=PERSON_ASKED", person).then().statusCode(403);
        as("andris").get(OF_PERSON + "?purpose=AUDIT", person).then().statusCode(403);
        as("liga").get(OF_PERSON + "?purpose=APPEAL", UUID.randomUUID()).then().statusCode(404);

        assertThat(tables.entries(person))
                .containsExactly(
                        "getSubjectAccess STAFF DOWNLOADED SHOWN",
                        "getSubjectAccess OWN DOWNLOADED REFUSED",
                        "getSubjectAccess AUDITOR DOWNLOADED REFUSED");
        assertThat(tables.texts("select purpose from look where '" + person + "' = any (persons)"))
                .containsExactly("PERSON_ASKED");
    }

    /** Pages of a hundred rows follow each other without a gap. */
    @Test
    void manyRowsAreAllThere() throws SQLException {
        UUID person = UUID.randomUUID();
        tables.execute(
                "insert into word (person_id, number) select '"
                        + person
                        + "', n from generate_series(1, 250) n");

        List<Integer> numbers =
                as("liga").get(OF_PERSON + "?purpose=CASE_WORK", person).path("held.words.number");

        assertThat(numbers).hasSize(250).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void anArchiveHoldsTheDocument() throws SQLException, IOException {
        UUID person = UUID.randomUUID();
        rows(person.toString(), "anna")
                .plant("word", Map.of("person_id", person.toString(), "number", "7"));

        byte[] bytes =
                as("liga")
                        .accept("application/zip")
                        .get(OF_PERSON + "?purpose=CASE_WORK", person)
                        .then()
                        .statusCode(200)
                        .contentType("application/zip")
                        .extract()
                        .asByteArray();

        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(Objects.requireNonNull(archive.getNextEntry()).getName())
                    .isEqualTo("manifest.json");
            assertThat(new String(archive.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(person.toString())
                    .endsWith("}}");
            assertThat(archive.getNextEntry()).isNull();
        }
        as("liga")
                .accept("text/plain")
                .get(OF_PERSON + "?purpose=CASE_WORK", person)
                .then()
                .statusCode(406);
    }

    /** Where the status has left already, what is cut off must not look whole. */
    @Test
    void anAnswerThatCannotBeReadToItsEndBreaksOff() throws SQLException {
        UUID person = UUID.randomUUID();
        tables.execute("insert into word (person_id, number) values ('" + person + "', -1)");

        as("liga").get(OF_PERSON + "?purpose=CASE_WORK", person).then().statusCode(500);

        tables.execute(
                "insert into word (person_id, number, codes) select '"
                        + person
                        + "', n, array (select gen_random_uuid()::text from generate_series(1, 40 + 0 * n)) from generate_series(1, 1000) n");
        for (String form : new String[] {"application/json", "application/zip"}) {
            assertThat(statusOf(form, person)).as(form).isIn(CUT_OFF, 500);
        }
    }

    /** Where the row that cannot be read comes first, nothing has left yet and the answer is a plain 500. */
    private static int statusOf(String form, UUID person) {
        try {
            Response answer = as("liga").accept(form).get(OF_PERSON + "?purpose=CASE_WORK", person);
            answer.asByteArray();
            return answer.statusCode();
        } catch (Exception _) {
            return CUT_OFF;
        }
    }

    private PlantedRows rows(String person, String persona) {
        return new PlantedRows(
                database,
                declared(),
                (owner, column, text) ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> fields.sealed(owner, column, text)),
                Set.of(person),
                Set.of(Tokens.keyOf(persona)));
    }

    private String declared() {
        return StoredJson.write(columns.given());
    }
}
