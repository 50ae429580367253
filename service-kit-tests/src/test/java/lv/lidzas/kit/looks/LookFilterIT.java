package lv.lidzas.kit.looks;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import lv.lidzas.kit.web.sample.KeepSample;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LookFilterIT {

    @Inject LookTables tables;
    @Inject KeepSample samples;

    private final UUID id = UUID.randomUUID();

    @Test
    void aReadIsAnEntryWhenItsAnswerIsThere() throws SQLException {
        as("liga").get("/v1/watched/" + id).then().statusCode(200);

        assertThat(tables.entries(id)).containsExactly("getWatched STAFF READ SHOWN");
    }

    @Test
    void aDownloadIsAnEntryAndTheBytesArrive() throws SQLException {
        byte[] bytes = as("liga").get("/v1/watched/" + id + "/content").asByteArray();

        assertThat(bytes).containsExactly(1, 2, 3);
        assertThat(tables.entries(id)).containsExactly("content STAFF DOWNLOADED SHOWN");
    }

    @Test
    void aRefusalByRoleIsAnEntry() throws SQLException {
        as("anna").get("/v1/watched/" + id).then().statusCode(403);

        assertThat(tables.entries(id)).containsExactly("getWatched OWN READ REFUSED");
    }

    @Test
    void whatIsNotFoundIsAnEntry() throws SQLException {
        int before = tables.entries(WatchedResource.UNKNOWN).size();

        as("dace").get("/v1/watched/" + WatchedResource.UNKNOWN).then().statusCode(404);

        assertThat(tables.entries(WatchedResource.UNKNOWN))
                .hasSize(before + 1)
                .last()
                .isEqualTo("getWatched STAFF READ NOT_FOUND");
    }

    @Test
    void whoeverShowsAndDoesNotSayWhomShowsNothing() throws SQLException {
        as("liga")
                .get("/v1/watched/" + id + "/secretly")
                .then()
                .statusCode(503)
                .body("code", is("unavailable"))
                .body("label", nullValue());

        assertThat(tables.entries(id)).isEmpty();
    }

    @Test
    void aChangeThatDoesNotSayWhomItShowsIsNone() throws SQLException {
        as("liga")
                .contentType("application/json")
                .post("/v1/watched/" + id + "/change-secretly")
                .then()
                .statusCode(503);

        assertThat(samples.count("secretly " + id)).isZero();
    }

    @Test
    void aChangeAndItsRepeatAreEntries() throws SQLException {
        for (int i = 0; i < 2; i++) {
            as("liga")
                    .contentType("application/json")
                    .header("Idempotency-Key", "look-" + id)
                    .post("/v1/watched/" + id + "/change")
                    .then()
                    .statusCode(200);
        }

        assertThat(samples.count("watched " + id)).isEqualTo(1);
        assertThat(tables.entries(id))
                .containsExactly(
                        "changeWatched STAFF CHANGED SHOWN", "changeWatched STAFF CHANGED SHOWN");
    }

    @Test
    void withoutAnEntryThereIsNoAnswer() throws SQLException {
        tables.execute("alter table look rename to look_away");
        try {
            as("liga")
                    .get("/v1/watched/" + id)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("code", is("unavailable"))
                    .body("label", nullValue());
            as("liga").get("/v1/watched/" + id + "/content").then().statusCode(503);
            as("anna").get("/v1/watched/" + id).then().statusCode(503);
            as("liga")
                    .contentType("application/json")
                    .post("/v1/watched/" + id + "/change")
                    .then()
                    .statusCode(500);
            as("anna").get("/v1/watched/law").then().statusCode(200);
        } finally {
            tables.execute("alter table look_away rename to look");
        }
        assertThat(samples.count("watched " + id)).isZero();
    }

    @Test
    void whoeverIsNotKnownAndWhatShowsNobodyLeaveNoEntry() throws SQLException {
        nobody().get("/v1/watched/" + id).then().statusCode(401);
        as("anna").get("/v1/watched/law").then().statusCode(200);

        assertThat(tables.entries(id)).isEmpty();
        assertThat(tables.texts("select 1 from look where operation = 'law'")).isEmpty();
    }
}
