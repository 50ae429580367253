package lv.lidzas.eligibility.rehearsals.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.eligibility.rehearsals.usecase.Rehearsals;
import lv.lidzas.eligibility.rehearsals.usecase.WorkRehearsal;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Rehearsals over HTTP and real PostgreSQL, among the grants of all other tests. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RehearsalsIT {

    private static final String START = "/v1/rule-sets/MK942-2016/impact-rehearsals";
    private static final String DAY = "2099-01-01";
    private static final String OTHER_LEAD = "liga&groups=lead-caseworker";

    /** As many live grants as take several steps. */
    private static final int MANY = 1_300;

    /** They end long after the others, so that a rehearsal of that day finds them alone. */
    private static final String MANY_GRANTS =
            """
            insert into case_file (application_id, state, version)
            select ('01971111-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'DECIDED', 0 from generate_series(1, 1300) n;
            insert into assessment (id, application_id, person_id, made_at, assessed_on, rule_set_id, figures_from, outcome, waits_for,
                purposes_to_assess, is_current, facts, trace)
            select application_id, application_id, application_id, now(), '2026-11-23', 'MK942-2016', '2016-01-01', 'MET',
                'CASEWORKER', '{}', true, '', '{}' from case_file where application_id::text like '01971111-%';
            insert into decision (id, application_id, person_id, assessment_id, rule_set_id, result, purposes, purposes_to_assess,
                purpose_minutes, assessed_minutes, deducted_minutes, per, first_day, last_day, grounds, state, state_since, decided_on,
                signed_by, version)
            select id, id, id, id, rule_set_id, 'GRANTED', '{WORK}', '{}', '{600}', 600, 0, 'WEEK', '2026-11-23', '2099-12-31', '{}',
                'ISSUED', now(), '2026-11-23', '1.clerk', 0 from assessment where id::text like '01971111-%'
            """;

    private static final String GONE =
            """
            delete from rehearsed_grant where application_id::text like '01971111-%';
            delete from decision where application_id::text like '01971111-%';
            delete from assessment where application_id::text like '01971111-%';
            delete from case_file where application_id::text like '01971111-%'
            """;

    private final Events anna = Events.filedBy("anna");

    @Inject AgroalDataSource database;
    @Inject Rehearsals rehearsals;
    @Inject WorkRehearsal work;
    @Inject LegalClock clock;

    private String fingerprintOfTheFile = "";

    @Test
    void aChangedFileTellsWhoLosesAndWhyAndChangesNothing() throws IOException {
        String grant = granted();
        String version = version(grant);

        Response begun = Api.post("dace", START, lowerCap());

        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        assertThat(begun.header("Location")).isEqualTo(address(begun));
        JsonPath finished = awaited(address(begun), "FINISHED");
        assertThat(finished.getInt("done")).isPositive().isEqualTo(finished.getInt("total"));
        assertThat(finished.getList("totals.effect")).contains("LOSES");
        Map<String, Object> mine = of(grant, address(begun) + "/grants?effect=LOSES&limit=2");
        assertThat(mine).containsEntry("minutesBefore", 1200).containsEntry("minutesAfter", 600);
        assertThat(JsonPath.from(json(mine)).getString("figures[0].id"))
                .isEqualTo("client-time-max");
        assertThat(version(grant)).isEqualTo(version);
    }

    @Test
    void aFaultyFileSaysWhereAndKeepsNothing() throws IOException, SQLException {
        int before = count("select count(*) from rehearsal");
        String beyond =
                file().replace("clientMinutesPerWeekMax: 2400", "clientMinutesPerWeekMax: 99999");

        for (String figures :
                List.of(
                        beyond,
                        file().replace("LEISURE: 120", "LEISURE: [1]"),
                        file() + "\nmore: 1",
                        "childFromYears: {",
                        "- 1",
                        "&a [*a, *a]",
                        " ",
                        "\u0000")) {
            Response refused =
                    Api.post("dace", START, Map.of("decidesOn", DAY, "figures", figures));
            assertThat(refused.statusCode()).as(refused.asString()).isIn(400, 422);
            assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("/figures");
        }
        assertThat(
                        Api.post("dace", START, Map.of("decidesOn", DAY, "figures", beyond))
                                .jsonPath()
                                .getString("errors[0].detail"))
                .contains("clientMinutesPerWeekMax cannot be 99999");
        assertThat(Api.post("dace", START, Map.of("decidesOn", "2020-01-01")).statusCode())
                .isEqualTo(422);
        assertThat(
                        Api.post(
                                        "dace",
                                        "/v1/rule-sets/MK000-1999/impact-rehearsals",
                                        Map.of("decidesOn", DAY))
                                .statusCode())
                .isEqualTo(404);
        assertThat(Api.post("liga", START, Map.of("decidesOn", DAY)).statusCode()).isEqualTo(403);
        assertThat(count("select count(*) from rehearsal")).isEqualTo(before);
    }

    @Test
    void carriedOutByASecondPersonItMarksEachGrantOnce() throws IOException, SQLException {
        String grant = granted();
        String rehearsal = address(Api.post("dace", START, lowerCap()));
        awaited(rehearsal, "FINISHED");

        assertThat(refusal("dace", rehearsal)).isEqualTo("rehearsal-second-person-needed");
        assertThat(refusal(OTHER_LEAD, rehearsal)).isEqualTo("rehearsed-rules-not-in-force");
        assertThat(proposal(grant).jsonPath().getString("code")).isEqualTo("nothing-proposed");
        comesIntoForce(rehearsal);
        assertThat(approve("liga", rehearsal).statusCode()).isEqualTo(403);
        Response approved = approve(OTHER_LEAD, rehearsal);
        assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
        awaited(rehearsal, "CARRIED_OUT");

        JsonPath marked = Api.get("liga", "/v1/decisions/" + grant).jsonPath();
        assertThat(marked.getList("toReview.id")).containsExactly("rules-changed");
        assertThat(marked.getString("toReview[0].text"))
                .isEqualTo("Noteikumi ir mainījušies, un piešķīrums ir jāpārskata");
        assertThat(marked.getString("endedBy")).isNull();
        assertThat(of(grant, rehearsal + "/grants?effect=LOSES")).containsEntry("isMarked", true);
        assertThat(refusal(OTHER_LEAD, rehearsal)).isEqualTo("rehearsal-not-finished");
        proposesWhatItFound(rehearsal, grant);

        String version = version(grant);
        String again = address(Api.post("dace", START, lowerCap()));
        awaited(again, "FINISHED");
        comesIntoForce(again);
        assertThat(approve(OTHER_LEAD, again).statusCode()).isEqualTo(200);
        awaited(again, "CARRIED_OUT");
        assertThat(version(grant)).isEqualTo(version);
    }

    /** The file that was tried makes other rules than those that are loaded here, so that the mark is put back. */
    private void proposesWhatItFound(String rehearsal, String grant) throws SQLException {
        assertThat(proposal(grant).jsonPath().getString("code")).isEqualTo("nothing-proposed");
        change(
                "update rehearsal set fingerprint = '%s' where id = '%s'"
                        .formatted(fingerprintOfTheFile, id(rehearsal)));

        JsonPath proposed = proposal(grant).jsonPath();

        assertThat(proposed.getString("step")).isEqualTo("REDUCE");
        assertThat(proposed.getString("rehearsalId")).isEqualTo(id(rehearsal));
        assertThat(proposed.getList("purposes")).containsExactly("WORK");
        assertThat(proposed.getInt("minutesAfter")).isEqualTo(600);
        assertThat(proposed.getList("grounds")).isEmpty();
        assertThat(proposed.getString("figures[0].id")).isEqualTo("client-time-max");
        assertThat(Api.get("anna", "/v1/decisions/" + grant + "/proposed-change").statusCode())
                .isEqualTo(403);
    }

    private static Response proposal(String grant) {
        return Api.get("liga", "/v1/decisions/" + grant + "/proposed-change");
    }

    @Test
    void aStoppedOneStaysStopped() {
        String rehearsal =
                QuarkusTransaction.requiringNew()
                        .timeout(60)
                        .call(() -> {
                            Awaitility.await().pollInSameThread().until(rehearsals::takeTurn);
                            String address =
                                    address(Api.post("dace", START, Map.of("decidesOn", DAY)));
                            Response stopped = Api.post("dace", address + "/stop", Map.of());
                            assertThat(stopped.statusCode()).isEqualTo(200);
                            return address;
                        });

        assertThat(Api.get("liga", rehearsal).jsonPath().getString("state")).isEqualTo("STOPPED");
        assertThat(Api.post("dace", rehearsal + "/stop", Map.of()).jsonPath().getString("code"))
                .isEqualTo("rehearsal-not-running");
        assertThat(refusal(OTHER_LEAD, rehearsal)).isEqualTo("rehearsal-not-finished");
        assertThat(work.handle()).isFalse();
    }

    @Test
    void whoeverDiesHalfWayAndHoweverManyWorkEachGrantComesOnce() throws Exception {
        change(MANY_GRANTS);
        try {
            String rehearsal = address(Api.post("dace", START, Map.of("decidesOn", "2099-12-31")));
            QuarkusTransaction.begin();
            work.handle();
            QuarkusTransaction.rollback();
            Api.atOnce(
                    4,
                    () -> {
                        while (!"FINISHED"
                                .equals(Api.get("liga", rehearsal).jsonPath().getString("state"))) {
                            work.handle();
                        }
                        return true;
                    });

            JsonPath found = Api.get("liga", rehearsal).jsonPath();
            assertThat(found.getInt("total")).isEqualTo(MANY);
            assertThat(found.getInt("done")).isEqualTo(MANY);
            assertThat(found.getInt("totals[0].grants")).isEqualTo(MANY);
            assertThat(found.getString("totals[0].effect")).isEqualTo("UNCLEAR");
            assertThat(found.getInt("totals[0].minutesBefore")).isEqualTo(MANY * 600);
        } finally {
            change(GONE);
        }
    }

    private String granted() {
        anna.annaComplete();
        return Api.issued(anna.application);
    }

    private Map<String, Object> lowerCap() throws IOException {
        return Map.of(
                "decidesOn",
                today(),
                "figures",
                file().replace("clientMinutesPerWeekMax: 2400", "clientMinutesPerWeekMax: 600"));
    }

    private String today() {
        return clock.today().toString();
    }

    private static String file() throws IOException {
        try (InputStream file =
                RehearsalsIT.class.getResourceAsStream("/rulesets/mk942/2016-01-01.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As if the file had been put among the dated ones since. */
    private void comesIntoForce(String rehearsal) throws SQLException {
        fingerprintOfTheFile = fingerprint(rehearsal);
        String loaded = address(Api.post("dace", START, Map.of("decidesOn", today())));
        change(
                "update rehearsal set fingerprint = '%s' where id = '%s'"
                        .formatted(fingerprint(loaded), id(rehearsal)));
    }

    private String fingerprint(String rehearsal) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select fingerprint from rehearsal where id = '%s'"
                                        .formatted(id(rehearsal)))) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static String id(String rehearsal) {
        return rehearsal.substring(rehearsal.lastIndexOf('/') + 1);
    }

    private static Response approve(String persona, String rehearsal) {
        return Api.post(persona, rehearsal + "/approval", Map.of());
    }

    private static String refusal(String persona, String rehearsal) {
        return approve(persona, rehearsal).jsonPath().getString("code");
    }

    private static String address(Response begun) {
        return "/v1/impact-rehearsals/" + begun.jsonPath().getString("id");
    }

    private static JsonPath awaited(String rehearsal, String state) {
        return Awaitility.await(rehearsal)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Api.get("liga", rehearsal),
                        answer -> with("state", state).test(answer.jsonPath()))
                .jsonPath();
    }

    /** The entry of a grant, however many pages it takes. */
    private static Map<String, Object> of(String grant, String list) {
        String cursor = null;
        do {
            JsonPath page =
                    Api.get("liga", cursor == null ? list : list + "&cursor=" + cursor).jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            for (Map<String, Object> item : items) {
                if (grant.equals(item.get("decisionId"))) {
                    return item;
                }
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        throw new AssertionError(grant + " is not in " + list);
    }

    private static String json(Map<String, Object> item) {
        return StoredJson.write(item);
    }

    private static String version(String grant) {
        return Api.get("liga", "/v1/decisions/" + grant).header("ETag");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}
