package lv.lidzas.eligibility;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import lv.lidzas.testkit.Http;
import org.awaitility.Awaitility;

/** The service's API as an outside client sees it. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Api() {}

    public static RequestSpecification as(String persona) {
        return Http.as(persona, "lv");
    }

    public static Response get(String persona, String path) {
        return as(persona).get(path);
    }

    public static Response post(String persona, String path, Map<String, ?> body) {
        return as(persona).contentType(ContentType.JSON).body(body).post(path);
    }

    public static Response issue(String id, String version, Map<String, ?> body) {
        return as("liga")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post("/v1/decisions/" + id + "/issue");
    }

    /** What a caseworker states to grant work. */
    public static Map<String, Object> work(int minutesPerWeek) {
        return stated("WORK", minutesPerWeek);
    }

    /** What a caseworker states of one purpose. */
    public static Map<String, Object> stated(String purpose, int minutesPerWeek) {
        return Map.of(
                "assessedTimes",
                List.of(Map.of("purpose", purpose, "minutes", minutesPerWeek, "per", "WEEK")),
                "reasoning",
                "Sintētisks pamatojums.");
    }

    /** Issues Anna's proposal as soon as there is one, and tells its id. */
    public static String issued(UUID application) {
        String id = decision(application, with("state", "PROPOSED")).getString("id");
        issue(id, get("liga", "/v1/decisions/" + id).header("ETag"), work(1200))
                .then()
                .statusCode(200);
        Events.held(application, id);
        decision(application, with("state", "ISSUED"));
        return id;
    }

    /** A refusal of somebody with group III, drafted and confirmed; tells its id. */
    public static String refused(UUID application, String assessment) {
        Response draft = post("liga", "/v1/refusals", refusal(application, assessment));
        draft.then().statusCode(201);
        String id = draft.path("id");
        confirm("dace", id, draft.header("ETag")).then().statusCode(200);
        return id;
    }

    /** What a caseworker states to refuse somebody with group III who was not heard. */
    public static Map<String, Object> refusal(UUID application, String assessment) {
        return Map.of(
                "applicationId",
                application,
                "assessmentId",
                assessment,
                "grounds",
                List.of("adult-disability-group"),
                "reasoning",
                "Sintētisks pamatojums.",
                "hearingWaiver",
                Map.of("ground", "IMPOSSIBLE", "reason", "Sintētisks iemesls."));
    }

    /** What a caseworker asks somebody with group III. */
    public static Map<String, Object> invitation(UUID application, String assessment) {
        return Map.of(
                "applicationId",
                application,
                "assessmentId",
                assessment,
                "grounds",
                List.of("adult-disability-group"),
                "message",
                "Sintētisks jautājums.",
                "dueOn",
                "2099-01-01");
    }

    /** What a caseworker records of a need. */
    public static Map<String, Object> need(UUID application, int coefficient) {
        Map<String, Object> body = new HashMap<>();
        body.put("applicationId", application);
        body.put("assessedOn", "2026-01-15");
        body.put("coefficient", coefficient);
        body.put("reason", "Sintētisks iemesls.");
        return body;
    }

    public static Response confirm(String persona, String id, String version) {
        return as(persona)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .post("/v1/decisions/" + id + "/confirm");
    }

    /** Ends a grant. */
    public static Response end(String persona, String id, String version, Map<String, ?> body) {
        return as(persona)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post("/v1/decisions/" + id + "/endings");
    }

    /** The current assessment of an application with its explanation, as soon as it is as wanted. */
    public static JsonPath assessment(UUID application, Predicate<JsonPath> wanted) {
        String path = "/v1/assessments?applicationId=" + application;
        return Awaitility.await(path)
                .atMost(PATIENCE)
                .until(
                        () -> get("liga", "/v1/assessments/" + first(path, _ -> true).get("id")),
                        answer -> answer.statusCode() == 200 && wanted.test(answer.jsonPath()))
                .jsonPath();
    }

    /** The newest decision on an application, as soon as it is as wanted. */
    public static JsonPath decision(UUID application, Predicate<JsonPath> wanted) {
        return first("/v1/decisions?applicationId=" + application, wanted);
    }

    /** What so many are answered who do the same at the same moment. */
    public static <T> List<T> atOnce(int times, Callable<T> call)
            throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = people.invokeAll(Collections.nCopies(times, call));
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    public static Predicate<JsonPath> with(String field, Object value) {
        return json -> value.equals(json.get(field));
    }

    private static JsonPath first(String path, Predicate<JsonPath> wanted) {
        return Awaitility.await(path)
                .atMost(PATIENCE)
                .until(() -> get("liga", path), answer -> fits(answer, wanted))
                .jsonPath()
                .setRootPath("items[0]");
    }

    /** A machine with much to do may answer 503 now and then; whoever polls asks again. */
    private static boolean fits(Response answer, Predicate<JsonPath> wanted) {
        return answer.statusCode() == 200
                && !answer.jsonPath().getList("items").isEmpty()
                && wanted.test(answer.jsonPath().setRootPath("items[0]"));
    }
}
