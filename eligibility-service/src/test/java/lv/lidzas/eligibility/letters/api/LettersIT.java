package lv.lidzas.eligibility.letters.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Letters over HTTP: who makes and reads them, in which form, and what happens to bad input. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LettersIT {

    private static final String NAME = "Anna Paraudziņa";
    private static final List<String> ADDRESS =
            List.of("<script>alert('x')</script>", "Ludza, LV-5701");

    @Inject DataSource database;

    @Test
    void aCaseworkerMakesALetterThatThePartiesReadAsPageAndAsPdf() throws SQLException {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String decision = Api.issued(anna.application);
        String letters = "/v1/decisions/" + decision + "/letters";

        Response made = Api.post("liga", letters, wanted("FULL"));
        made.then().statusCode(201).body("style", equalTo("FULL"), "language", equalTo("LV"));
        assertThat(made.asString()).doesNotContain("Paraudziņa");
        String letter = made.header("Location");
        String easy = Api.post("liga", letters, wanted("EASY")).header("Location");

        for (String reader : List.of("anna", "liga", "andris")) {
            Response page = Api.as(reader).accept("text/html").get(letter);
            assertThat(page.statusCode()).as(reader).isEqualTo(200);
            assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.asString())
                    .contains("<html lang=\"lv\"", NAME, "20 stundas nedēļā", "Apstrīdēšana")
                    .doesNotContain("<script>");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        }
        assertThat(Api.as("anna").accept("text/html").get(easy).asString())
                .contains("Kāpēc mēs tā nolēmām");
        Response pdf = Api.as("anna").accept("application/pdf").get(letter);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Api.as("anna").accept("image/png").get(letter).then().statusCode(406);
        Api.get("anna", letters)
                .then()
                .statusCode(200)
                .body("items.style", equalTo(List.of("EASY", "FULL")));

        for (String foreign : List.of(letters, letter)) {
            Api.as("peteris").get(foreign).then().statusCode(404);
        }
        Api.post("anna", letters, wanted("FULL")).then().statusCode(403);
        Api.as("anna").get(letters + "/" + UUID.randomUUID()).then().statusCode(404);
        String other =
                "/v1/decisions/" + UUID.randomUUID() + letter.substring(letters.length() - 8);
        Api.as("liga").get(other).then().statusCode(404);
        assertThat(stored(letter)).doesNotContain("Paraudziņa").doesNotContain("script");

        Events.send(anna.person, new PersonErased(anna.person, List.of()));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> Api.as("liga").get(letter).statusCode() == 404);
        Api.post("liga", letters, wanted("FULL"))
                .then()
                .statusCode(409)
                .body("code", equalTo("person-erased"));
    }

    @Test
    void nobodyMakesALetterOfTheOwnMatterOrOfWhatIsNotIssued() {
        Events paper =
                Events.onPaper(
                        Events.party("peteris", PartyRoleCode.PERSON, null),
                        Events.party("dace", PartyRoleCode.REPRESENTATIVE, null));
        paper.annaComplete();
        String id = Api.decision(paper.application, with("state", "PROPOSED")).getString("id");
        String letters = "/v1/decisions/" + id + "/letters";

        Api.post("liga", letters, wanted("FULL"))
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-not-issued"));
        Api.issued(paper.application);
        Api.post("dace", letters, wanted("FULL"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        Api.post("liga", letters, wanted("FULL")).then().statusCode(201);
    }

    @Test
    void badInputIsNamedByItsPlace() {
        String letters = "/v1/decisions/" + UUID.randomUUID() + "/letters";

        Api.post("liga", letters, wanted("FULL")).then().statusCode(404);
        Api.post("liga", letters, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/addressee", "/language", "/style"));
        for (String name : List.of("<b>Anna</b>", "a".repeat(1000), "\u202eannA", "שלום", " ")) {
            Api.post("liga", letters, wanted(name, ADDRESS))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/addressee/name"));
        }
        for (List<String> address :
                List.of(
                        List.<String>of(),
                        List.of("1", "2", "3", "4", "5", "6", "7"),
                        List.of("a".repeat(1000)),
                        List.of("שדרות"),
                        List.of("\u202eLudza"),
                        List.of(""))) {
            Api.post("liga", letters, wanted(NAME, address))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", containsString("/addressee/address"));
        }
        Api.post(
                        "liga",
                        letters,
                        Map.of(
                                "addressee",
                                Map.of("name", NAME, "address", ADDRESS),
                                "language",
                                "DE",
                                "style",
                                "FULL"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/language"));
    }

    private String stored(String letter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select words from letter where id = ?")) {
            select.setObject(1, UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }

    private static Map<String, Object> wanted(String style) {
        return Map.of(
                "addressee",
                Map.of("name", NAME, "address", ADDRESS),
                "language",
                "LV",
                "style",
                style);
    }

    private static Map<String, Object> wanted(String name, List<String> address) {
        return Map.of(
                "addressee",
                Map.of("name", name, "address", address),
                "language",
                "LV",
                "style",
                "FULL");
    }
}
