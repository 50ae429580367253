package lv.lidzas.kit.looks.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static lv.lidzas.testkit.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Doing;
import lv.lidzas.kit.looks.Look;
import lv.lidzas.kit.looks.LookOutcome;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.LookTable;
import lv.lidzas.kit.looks.LookTables;
import lv.lidzas.kit.looks.Looker;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.chain.Sealer;
import lv.lidzas.kit.sample.SamplePersons;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LooksApiIT {

    private static final String LOOKS = "/v1/looks";
    private static final String SEARCHES = "/v1/look-searches";

    @Inject LookTable table;
    @Inject LookTables tables;
    @Inject Sealer sealer;

    @Test
    void aPersonReadsInWordsWhoLookedAndNeverALogin() throws SQLException {
        UUID anna = SamplePersons.personOf(Tokens.keyOf("anna"));
        look("liga", Deed.SEARCHED, "searchLooks", "2026-03-01T08:00:00Z", anna);
        look("dace", Deed.READ, "searchLooks", "2026-03-02T08:00:00Z", anna);
        sealer.seal();

        Response first = as("anna").get(LOOKS + "?limit=1");
        first.then()
                .statusCode(200)
                .body("items.at", contains("2026-03-02T08:00:00Z"))
                .body("items[0].who", equalTo("An employee of the municipality"))
                .body("items[0].what", equalTo("Searched the access log"))
                .body("items[0].why", equalTo("Work on a case"))
                .body("items[0].outcome", equalTo("SHOWN"))
                .body("items[0].result", equalTo("The data were shown"));
        with(Tokens.of("anna"))
                .get(LOOKS + "?limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.at", contains("2026-03-01T08:00:00Z"))
                .body("items[0].who", equalTo("Pašvaldības darbinieks"))
                .body("nextCursor", nullValue());
        assertThat(as("anna").get(LOOKS).asString())
                .doesNotContain(Tokens.keyOf("liga"), Tokens.keyOf("dace"));
    }

    @Test
    void aPersonReadsNothingOfOthers() throws SQLException {
        look("liga", Deed.READ, "getWatched", "2026-03-01T08:00:00Z", UUID.randomUUID());
        sealer.seal();

        as("marta").get(LOOKS).then().statusCode(200).body("items", empty());
        as("liga").get(LOOKS).then().statusCode(403);
    }

    @Test
    void anAuditorSearchesByLoginPersonAndDays() throws SQLException {
        UUID person = UUID.randomUUID();
        look("liga", Deed.READ, "getWatched", "2026-04-01T08:00:00Z", person);
        look("dace", Deed.READ, "getWatched", "2026-04-02T20:59:59Z", person);
        look("dace", Deed.READ, "getWatched", "2026-04-02T21:00:00Z", person);
        sealer.seal();
        String dace = Tokens.subjectOf("dace");

        search(Map.of("about", person)).body("items", hasSize(3));
        search(Map.of("login", dace, "about", person))
                .body("items.at", contains("2026-04-02T21:00:00Z", "2026-04-02T20:59:59Z"))
                .body("items[0].reader", is(Tokens.keyOf("dace")));
        // In Riga the second day ends at 21:00 UTC.
        search(Map.of("login", dace, "first", "2026-04-01", "last", "2026-04-02"))
                .body("items.at", contains("2026-04-02T20:59:59Z"));
        search(Map.of("about", person, "first", "2026-04-03")).body("items", hasSize(1));
        sending("andris", Map.of("first", "2026-04-03", "last", "2026-04-01"))
                .post(SEARCHES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/last"));
        sending("liga", Map.of()).post(SEARCHES).then().statusCode(403);
        assertThat(tables.texts("select purpose from look where asked = '" + person + "'"))
                .contains("AUDIT");
    }

    @Test
    void whoLooksAtManyWithoutWorkingForThemComesFirst() throws SQLException {
        for (int i = 0; i < 25; i++) {
            UUID person = UUID.randomUUID();
            look("dace", Deed.READ, "getWatched", "2026-05-02T08:00:00Z", person);
            look("dace", Deed.CHANGED, "changeWatched", "2026-05-02T08:00:00Z", person);
            look("liga", Deed.READ, "getWatched", "2026-05-02T08:00:00Z", UUID.randomUUID());
            look("liga", Deed.LISTED, "getWatched", "2026-05-02T08:00:00Z", UUID.randomUUID());
        }

        as("andris")
                .get("/v1/look-patterns?from=2026-05-01&until=2026-05-31")
                .then()
                .statusCode(200)
                .body("items.reader", contains(Tokens.keyOf("liga"), Tokens.keyOf("dace")))
                .body("items.persons", contains(25, 25))
                .body("items.notWorkedFor", contains(25, 0))
                .body("items.unusual", contains(true, false));
        as("andris")
                .get("/v1/look-patterns?from=2026-01-01&until=2026-05-31")
                .then()
                .statusCode(400);
        as("liga").get("/v1/look-patterns").then().statusCode(403);
    }

    @Test
    void anAuditorChecksTheLogAndReadsItsAnchors() throws SQLException {
        look("liga", Deed.READ, "getWatched", "2026-04-01T08:00:00Z", UUID.randomUUID());
        sealer.sealAndAnchor();
        Map<String, Object> anchor =
                as("andris").get("/v1/access-log-anchors").then().extract().path("items[0]");

        sending("andris", Map.of("witnessed", java.util.List.of(anchor)))
                .post("/v1/access-log-checks")
                .then()
                .statusCode(200)
                .body("whole", is(true))
                .body("entries", greaterThan(0))
                .body("next", nullValue());
        anchor.put("hash", "0".repeat(64));
        sending("andris", Map.of("witnessed", java.util.List.of(anchor)))
                .post("/v1/access-log-checks")
                .then()
                .body("whole", is(false))
                .body("faults.kind", hasItem("ANCHOR_DIFFERS"));
        sending("liga", Map.of()).post("/v1/access-log-checks").then().statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse search(Map<String, Object> wanted) {
        return sending("andris", wanted).post(SEARCHES).then().statusCode(200);
    }

    private void look(String who, Deed deed, String operation, String at, UUID person)
            throws SQLException {
        table.add(
                new Look(
                        UUID.randomUUID(),
                        Instant.parse(at),
                        new Looker(Tokens.keyOf(who), LookReach.STAFF),
                        new Doing(operation, deed, null, LookPurpose.CASE_WORK),
                        LookOutcome.SHOWN,
                        Shown.of(null, person)));
    }
}
