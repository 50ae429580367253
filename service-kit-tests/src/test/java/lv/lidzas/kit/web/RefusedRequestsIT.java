package lv.lidzas.kit.web;

import static io.restassured.RestAssured.given;
import static lv.lidzas.kit.web.sample.SamplesResource.SAMPLES;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.hasParameterError;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.servers.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RefusedRequestsIT {

    @Test
    void withoutATokenNobodyComesIn() {
        isProblem(nobody().get(SAMPLES).then(), 401, "unauthorized")
                .header("WWW-Authenticate", "Bearer")
                .header("Content-Language", "lv")
                .body("title", is("Vajadzīga pieteikšanās"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "a.b.c"})
    void whatIsNoTokenIsRefused(String token) {
        isNotLetIn(token);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTokenWithOneFaultIsRefused(Forgery fault) {
        isNotLetIn(Tokens.forged(fault, "anna"));
    }

    @Test
    void theSameTokenWithoutAFaultIsLetIn() {
        with(Tokens.forged(Forgery.NONE, "anna")).get(SAMPLES).then().statusCode(200);
    }

    private static void isNotLetIn(String token) {
        isProblem(
                        with(token).header("Accept-Language", "en").get(SAMPLES).then(),
                        401,
                        "unauthorized")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("title", is("Sign-in needed"));
    }

    @Test
    void aRoleThatDoesNotReachIsForbidden() {
        isProblem(as("karlis").get(SAMPLES).then(), 403, "forbidden")
                .body("title", is("Not allowed"));
        as("karlis", "lv-LV,en;q=0.5").get(SAMPLES).then().body("title", is("Nav tiesību"));
    }

    @Test
    void anOperationThatNamesNoRoleIsDenied() {
        isProblem(as("anna").get(SAMPLES + "/forgotten").then(), 403, "forbidden");
    }

    @Test
    void anUnknownPathIsNotFoundInBothLanguages() {
        isProblem(as("anna").get("/v1/nothing?person=Anna").then(), 404, "not-found")
                .header("Content-Language", "en")
                .body("instance", is("/v1/nothing"))
                .body("title", is("Not found"));
        nobody().get("/v1/nothing")
                .then()
                .header("Content-Language", "lv")
                .body("title", is("Nav atrasts"));
    }

    @Test
    void aPathThatIsNoIdIsNotFound() {
        for (String path :
                new String[] {
                    "/abc", "/1-1-1-1-1", "/00000000-0000-0000-0000-000000000001;a=b", ";a=b"
                }) {
            isProblem(as("anna").get(SAMPLES + path).then(), 404, "not-found");
        }
    }

    @Test
    void aWrongMethodIsNamedWithTheRightOnes() {
        isProblem(as("anna").delete(SAMPLES).then(), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        isProblem(
                        as("anna").delete(SAMPLES + "/" + new UUID(0, 1)).then(),
                        405,
                        "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, PUT");
        isProblem(as("anna").get(SAMPLES + "/files/x").then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "'':GET, HEAD, OPTIONS, POST",
                "/:GET, HEAD, OPTIONS, POST",
                "/filtered:GET, HEAD, OPTIONS, PUT",
                "/files:GET, HEAD, OPTIONS, POST, PUT",
                "/failures/bug:GET, HEAD, OPTIONS"
            })
    void everyPathTellsItsMethods(String path, String methods) {
        given().options(SAMPLES + path).then().statusCode(204).header("Allow", methods);
    }

    @Test
    void aPathThatIsNotTellsNoMethods() {
        isProblem(given().options(SAMPLES + "/a/b/c").then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "person, 1, unknown-parameter",
        "Limit, 5, unknown-parameter",
        "undefined, '', unknown-parameter",
        "ref, '', empty-parameter",
        "color, ' ', empty-parameter",
        "limit, '', empty-parameter"
    })
    void aQueryThatAsksForSomethingElseIsRefused(String parameter, String value, String code) {
        hasParameterError(
                as("anna").queryParam(parameter, value).get(SAMPLES).then(), parameter, code);
    }

    @Test
    void aParameterIsGivenOnce() {
        hasParameterError(
                as("anna").queryParam("limit", 5, 6).get(SAMPLES).then(), "limit", "given-twice");
        hasParameterError(
                as("anna").queryParam("label", "a", "a").get(SAMPLES + "/filtered").then(),
                "label",
                "given-twice");
    }

    @Test
    void aParameterThatIsOnlyUntidyIsRead() {
        as("anna")
                .queryParam("label", " a\u0304b ")
                .queryParam("color", " RED")
                .queryParam("from-day", "2026-01-01 ")
                .get(SAMPLES + "/filtered")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json",
                "/",
                "a/b/c",
                "application/json;q=x",
                "ā/b",
                "*/*;q=0",
                "application/json;q=0.0"
            })
    void anAcceptThatCannotBeReadIsNotAcceptable(String accept) {
        isProblem(as("anna").header("Accept", accept).get(SAMPLES).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "*; q=.2, */*; q=.2", "json, application/json", "APPLICATION/JSON"})
    void anAcceptThatLeavesAChoiceIsAnswered(String accept) {
        as("anna").header("Accept", accept).get(SAMPLES).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "GZIP", "identity, gzip", "x"})
    void aCodingThatWeDoNotSpeakIsRefused(String coding) {
        isProblem(
                        as("anna")
                                .contentType(ContentType.JSON)
                                .header("Content-Encoding", coding)
                                .body("{}")
                                .post(SAMPLES)
                                .then(),
                        415,
                        "unsupported-media-type")
                .header("Accept-Encoding", "identity");
    }

    @Test
    void aKeyIsGivenOnce() {
        hasParameterError(
                as("anna")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "one")
                        .header("Idempotency-Key", "two")
                        .body("{\"name\":\"Anna\"}")
                        .post(SAMPLES)
                        .then(),
                "Idempotency-Key",
                "given-twice");
    }

    @Test
    void anotherMediaTypeIsNotRead() {
        isProblem(
                as("anna").contentType("text/csv").body("a,b").post(SAMPLES).then(),
                415,
                "unsupported-media-type");
        isProblem(as("anna").accept("text/csv").get(SAMPLES).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, out-of-range",
        "limit, 201, out-of-range",
        "limit, ten, wrong-type",
        "day, 2026-02-30, date-format",
        "day, 1899-12-31, date-out-of-range",
        "day, +999999999-01-01, date-out-of-range",
        "color, BLUE, unknown-value",
        "ref, 1, uuid-format",
        "ref, 1-1-1-1-1, uuid-format",
        "ref, 00000000000000000000000000000001, uuid-format",
        "limit, 05, wrong-type",
        "limit, +5, wrong-type",
        "limit, \u0665, wrong-type",
        "cursor, abc, cursor-format",
        "cursor, AAAAAAAAAAAAAAAAAAAAAAAA, cursor-format"
    })
    void aWrongParameterIsNamed(String parameter, String value, String code) {
        hasParameterError(
                as("anna").queryParam(parameter, value).get(SAMPLES).then(), parameter, code);
    }

    @ParameterizedTest
    @CsvSource({
        "color, BLUE, unknown-value",
        "from-day, 2026-02-30, date-format",
        "from-day, 1066-01-01, date-out-of-range",
        "label, abcd, too-long"
    })
    void aWrongParameterInARecordIsNamedToo(String parameter, String value, String code) {
        hasParameterError(
                as("anna").queryParam(parameter, value).get(SAMPLES + "/filtered").then(),
                parameter,
                code);
    }

    @Test
    void aNumberThatIsOnlyUntidyIsRead() {
        as("anna").queryParam("limit", " 2 ").get(SAMPLES).then().body("items.size()", is(2));
    }

    @Test
    void nulInTheAddressIsRefused() {
        isProblem(
                as("anna").urlEncodingEnabled(false).get(SAMPLES + "?cursor=%00").then(),
                400,
                "bad-request");
    }

    @Test
    void aMalformedLanguageHeaderDoesNoHarm() {
        nobody().header("Accept-Language", ";;;q=x")
                .get(SAMPLES)
                .then()
                .statusCode(401)
                .header("Content-Language", "lv");
    }

    @Test
    void aPageLeadsToTheNext() {
        String next =
                as("anna")
                        .queryParam("limit", 2)
                        .get(SAMPLES)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("nextCursor");
        as("anna")
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get(SAMPLES)
                .then()
                .body("items.label", hasItem("Nr. 2"))
                .body("nextCursor", is((Object) null));
    }

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        String one = SAMPLES + "/00000000-0000-0000-0000-000000000001";
        String body = "{\"name\":\"Anna\"}";
        String tag = as("anna").get(one).then().statusCode(200).extract().header("ETag");
        isProblem(
                as("anna").contentType(ContentType.JSON).body(body).put(one).then(),
                428,
                "if-match-required");
        for (String ifMatch : new String[] {"*", "3", "w/\"3\"", "\"3\","}) {
            hasParameterError(
                    as("anna")
                            .contentType(ContentType.JSON)
                            .header("If-Match", ifMatch)
                            .body(body)
                            .put(one)
                            .then(),
                    "If-Match",
                    "if-match-format");
        }
        isProblem(
                as("anna")
                        .contentType(ContentType.JSON)
                        .header("If-Match", "\"2\"")
                        .body(body)
                        .put(one)
                        .then(),
                412,
                "stale-version");
        as("anna")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .header("If-Match", tag)
                .body(body)
                .put(one)
                .then()
                .statusCode(200);
        isProblem(
                as("anna")
                        .contentType(ContentType.JSON)
                        .header("If-Match", "\"03\"")
                        .body(body)
                        .put(one)
                        .then(),
                412,
                "stale-version");
        as("anna")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(one)
                .then()
                .statusCode(200);
    }

    @Test
    void whatGoesWrongUnderARequestKeepsItsMeaningAndNoValues() {
        String failures = SAMPLES + "/failures/";
        isProblem(as("anna").get(failures + "optimistic").then(), 412, "stale-version");
        isProblem(as("anna").get(failures + "away").then(), 503, "unavailable")
                .header("Retry-After", notNullValue());
        isProblem(as("anna").get(failures + "deadlock").then(), 503, "unavailable");
        isProblem(as("anna").get(failures + "bug").then(), 500, "internal")
                .body(not(containsString("secret")));
    }

    @Test
    void unlessNamedNoForeignOriginMayAskFromABrowser() {
        nobody().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .header(
                        "Access-Control-Request-Headers",
                        "authorization,idempotency-key,content-type")
                .options(SAMPLES)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        as("anna")
                .header("Origin", "https://elsewhere.example")
                .get(SAMPLES)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void everyAnswerTellsTheCallersShare() {
        as("anna")
                .get(SAMPLES)
                .then()
                .header("RateLimit-Limit", "6000")
                .header("RateLimit-Remaining", notNullValue())
                .header("RateLimit-Reset", notNullValue());
    }

    @Test
    void noAnswerRepeatsARequestThatTraces() {
        as("anna").request("TRACE", SAMPLES).then().statusCode(405);
    }
}
