package lv.lidzas.kit.web.idempotency;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.lidzas.kit.web.sample.KeepSample;
import lv.lidzas.kit.web.sample.SamplesResource;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class IdempotencyIT {

    private static final String KEPT = "/v1/samples";
    private static final String PLAIN = "/v1/samples/plain";

    @Inject KeepSample samples;

    @Inject StoredAnswers answers;

    @Test
    void aRepeatGetsTheFirstAnswerAndHasNoEffect() throws SQLException {
        Response first = post(KEPT, "anna", "repeat-1", "{\"name\":\"Pirmā\"}");
        Response second = post(KEPT, "anna", "repeat-1", "{ \"name\" : \"Pirmā\" }");

        assertThat(samples.count("Pirmā")).isEqualTo(1);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Idempotency-Replayed", "true")
                .header("Location", is(first.header("Location")))
                .header("ETag", "\"1\"");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void anOperationThatReturnsAViewIsReplayedToo() throws SQLException {
        Response first = post(PLAIN, "anna", "plain-1", "{\"name\":\"Vienkārša\"}");
        Response second = post(PLAIN, "anna", "plain-1", "{\"name\":\"Vienkārša\"}");

        assertThat(samples.count("Vienkārša")).isEqualTo(1);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aMultipartRepeatIsKnownByItsFile() throws SQLException {
        assertThat(upload("files-1", "Faila", 1).statusCode()).isEqualTo(200);
        upload("files-1", "Faila", 1).then().statusCode(200).header("Idempotency-Replayed", "true");
        upload("files-1", "Faila", 2)
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
        assertThat(samples.count("Faila")).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(KEPT, "anna", "other-1", "{\"name\":\"Viena\"}").then().statusCode(201);
        post(KEPT, "anna", "other-1", "{\"name\":\"Otra\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("idempotency-key-reused"));
    }

    @Test
    void aKeyBelongsToItsCallerAndPath() throws SQLException {
        post(KEPT, "anna", "shared-1", "{\"name\":\"Kopīga\"}").then().statusCode(201);
        post(KEPT, "liga", "shared-1", "{\"name\":\"Kopīga\"}").then().statusCode(201);
        post(PLAIN, "anna", "shared-1", "{\"name\":\"Kopīga\"}").then().statusCode(201);
        assertThat(samples.count("Kopīga")).isEqualTo(3);
    }

    @Test
    void aRefusalUndoesTheEffectAndFreesTheKey() throws SQLException {
        post(PLAIN, "anna", "refused-1", "{\"name\":\"Atteikta\",\"note\":\"Refused\"}")
                .then()
                .statusCode(403);
        assertThat(samples.count("Atteikta")).isZero();
        post(PLAIN, "anna", "refused-1", "{\"name\":\"Atteikta\"}").then().statusCode(201);
    }

    @Test
    void withoutAKeyEveryRequestCounts() throws SQLException {
        for (int i = 0; i < 2; i++) {
            as("anna")
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"Divreiz\"}")
                    .post(KEPT)
                    .then()
                    .statusCode(201);
        }
        assertThat(samples.count("Divreiz")).isEqualTo(2);
    }

    @Test
    void aKeyIsVisibleAscii() {
        for (String key : new String[] {"", "a b", "k".repeat(256)}) {
            post(KEPT, "anna", key, "{\"name\":\"Anna\"}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("Idempotency-Key"));
        }
        post(KEPT, "anna", "k".repeat(255), "{\"name\":\"Anna\"}").then().statusCode(201);
    }

    @Test
    void sixteenTwinsHaveOneEffectAndOneAnswer() throws Exception {
        String token = Tokens.of("anna");
        Callable<Response> twin =
                () -> send(PLAIN, token, "twins-1", "{\"name\":\"Dvīņi\",\"note\":\"Slow\"}");

        List<Response> all;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> twins =
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> twin).toList());
            all = twins.stream().map(Future::resultNow).toList();
        }

        assertThat(samples.count("Dvīņi")).isEqualTo(1);
        assertThat(all).extracting(Response::statusCode).containsOnly(201);
        assertThat(all).extracting(Response::asString).containsOnly(all.getFirst().asString());
        assertThat(all)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
    }

    @Test
    void aTwinOfARequestThatStillRunsIsToldToWaitAndACrashFreesTheKey() throws SQLException {
        try (Connection running =
                DriverManager.getConnection(
                        setting("jdbc.url"), setting("username"), setting("password"))) {
            hold(running, "running-1");
            post(PLAIN, "anna", "running-1", "{\"name\":\"Gaida\"}")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1")
                    .body("code", is("idempotency-key-in-use"));
            running.abort(Runnable::run);
        }

        post(PLAIN, "anna", "running-1", "{\"name\":\"Gaida\"}")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(samples.count("Gaida")).isEqualTo(1);
    }

    /** What another instance has done by then for the same request: it holds the key and has not committed. */
    private static void hold(Connection instance, String key) throws SQLException {
        Claim claim =
                Claim.of(
                        Tokens.keyOf("anna"),
                        SamplesResource.class.getName() + "#keepPlainly",
                        PLAIN,
                        key,
                        new byte[32]);
        instance.setAutoCommit(false);
        try (PreparedStatement insert =
                instance.prepareStatement(
                        "insert into idempotency (id, day, request_hash) values (?, now(), ?)")) {
            insert.setBytes(1, claim.id());
            insert.setBytes(2, new byte[60]);
            insert.executeUpdate();
        }
    }

    @Test
    void aStoredAnswerIsUnreadableAndGoesWithTheKeyOfItsDay() throws SQLException {
        post(KEPT, "anna", "sealed-1", "{\"name\":\"Slepenā\"}").then().statusCode(201);

        try (Connection database =
                        DriverManager.getConnection(
                                setting("jdbc.url"), setting("username"), setting("password"));
                Statement statement = database.createStatement()) {
            assertThat(count(statement, "idempotency where body is not null")).isPositive();
            assertThat(count(statement, "idempotency where position('Slepen'::bytea in body) > 0"))
                    .isZero();
            answers.forgetKeys(Duration.ofDays(3));
            assertThat(count(statement, "vault.day_key")).isPositive();
        }
    }

    private static int count(Statement statement, String rows) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void oldAnswersAreDeleted() throws SQLException {
        post(KEPT, "anna", "sweep-1", "{\"name\":\"Veca\"}").then().statusCode(201);
        assertThat(answers.sweep(Duration.ofDays(3))).isFalse();
        post(KEPT, "anna", "sweep-1", "{\"name\":\"Veca\"}")
                .then()
                .header("Idempotency-Replayed", "true");
        assertThat(answers.sweep(Duration.ofDays(-1))).isFalse();
        post(KEPT, "anna", "sweep-1", "{\"name\":\"Veca\"}")
                .then()
                .header("Idempotency-Replayed", nullValue());
        assertThat(samples.count("Veca")).isEqualTo(2);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private static Response upload(String key, String name, int bytes) {
        return as("anna")
                .header("Idempotency-Key", key)
                .multiPart("metadata", "{\"name\":\"" + name + "\"}", "application/json")
                .multiPart("file", "a.pdf", new byte[bytes], "application/pdf")
                .post("/v1/samples/files");
    }

    private static Response post(String path, String persona, String key, String body) {
        return send(path, Tokens.of(persona), key, body);
    }

    private static Response send(String path, String token, String key, String body) {
        return with(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(path);
    }
}
