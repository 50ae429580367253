package lv.lidzas.kit.web;

import static lv.lidzas.kit.web.sample.SamplesResource.SAMPLES;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.hasError;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RefusedBodiesIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":1}                                  | /name          | wrong-type",
                "{\"name\":\"Anna\",\"day\":\"2026-02-30\"}    | /day           | date-format",
                "{\"name\":\"Anna\",\"day\":\"30.01.2026\"}    | /day           | date-format",
                "{\"name\":\"Anna\",\"day\":20260130}          | /day           | date-format",
                "{\"name\":\"Anna\",\"day\":[2026,1,30]}       | /day           | date-format",
                "{\"name\":\"Anna\",\"day\":\"2026-01-30T00:00:00\"} | /day     | date-format",
                "{\"name\":\"Anna\",\"day\":\"1899-12-31\"}    | /day           | date-out-of-range",
                "{\"name\":\"Anna\",\"day\":\"2200-01-01\"}    | /day           | date-out-of-range",
                "{\"name\":\"Anna\",\"at\":\"yesterday\"}      | /at            | time-format",
                "{\"name\":\"Anna\",\"at\":\"+12026-01-01T00:00:00Z\"} | /at    | date-out-of-range",
                "{\"name\":\"Anna\",\"color\":\"BLUE\"}        | /color         | unknown-value",
                "{\"name\":\"Anna\",\"color\":0}               | /color         | unknown-value",
                "{\"name\":\"Anna\",\"color\":\"\"}            | /color         | unknown-value",
                "{\"name\":\"Anna\",\"count\":\"3\"}           | /count         | wrong-type",
                "{\"name\":\"Anna\",\"count\":1.5}             | /count         | wrong-type",
                "{\"name\":\"Anna\",\"count\":99999999999}     | /count         | number-out-of-range",
                "{\"name\":\"Anna\",\"count\":10}              | /count         | out-of-range",
                "{\"name\":\"Anna\",\"flag\":\"true\"}         | /flag          | wrong-type",
                "{\"name\":\"Anna\",\"flag\":1}                | /flag          | wrong-type",
                "{\"name\":\"Anna\",\"ref\":\"abc\"}           | /ref           | uuid-format",
                "{\"name\":\"Anna\",\"ref\":\"\"}              | /ref           | uuid-format",
                "{\"name\":\"Anna\",\"ref\":\"1-1-1-1-1\"}    | /ref           | uuid-format",
                "{\"name\":\"Anna\",\"ref\":\"AAAAAAAAAAAAAAAAAAAAAA==\"} | /ref  | uuid-format",
                "{\"name\":\"Anna\",\"ref\":\"AAAAAAAAAAAAAAAAAAAAAA\"}   | /ref  | uuid-format",
                "{\"name\":\"Anna\",\"ref\":1}               | /ref           | uuid-format",
                "{\"name\":\"Anna\",\"at\":\"2026-02-30T00:00:00Z\"} | /at       | time-format",
                "{\"name\":\"Anna\",\"count\":1e0}           | /count         | wrong-type",
                "{\"name\":\"Anna\",\"parts\":[null]}        | /parts/0       | required",
                "{\"name\":\"Anna\",\"labels\":{\"a\":null}} | /labels/a      | required",
                "{\"name\":\"Anna\",\"part\":[]}               | /part          | wrong-type",
                "{\"name\":\"Anna\",\"part\":{\"code\":\"a\"}} | /part/weight   | required",
                "{\"name\":\"Anna\",\"part\":{\"code\":\"a\",\"weight\":null}} | /part/weight | required",
                "{\"name\":\"Anna\",\"part\":{\"weight\":1}}   | /part/code     | required",
                "{\"name\":\"Anna\",\"parts\":{}}              | /parts         | wrong-type",
                "{\"name\":\"Anna\",\"parts\":[{\"code\":\"a\",\"weight\":1},{\"code\":\"abcdef\",\"weight\":1}]} | /parts/1/code | too-long",
                "{\"name\":\"Anna\",\"parts\":[{\"code\":\"a\",\"weight\":1},{\"code\":\"a\",\"weight\":\"1\"}]} | /parts/1/weight | wrong-type",
                "{\"name\":\"Anna\",\"labels\":{\"a/b~c\":1}}  | /labels/a~1b~0c | wrong-type",
                "{\"name\":\"Anna\",\"shoeSize\":1}            | /shoeSize      | unknown-field",
                "{\"name\":\"Anna\",\"part\":{\"code\":\"a\",\"weight\":1,\"x\":2}} | /part/x | unknown-field",
                "{\"name\":\"Anna\",\"name\":\"Otra\"}         | /name          | given-twice",
                "{\"name\":\"An\\u0000na\"}                    | /name          | unsupported-character",
                "{\"name\":\"Anna\",\"note\":\"\\ud800\"}      | /note          | unsupported-character",
                "{\"name\":\"Anna\",\"labels\":{\"a\":\"\\u0000\"}} | /labels/a | unsupported-character",
                "{\"name\":\"Anna\",\"note\":\"a\\u202eb\"}    | /note          | plain-text-format",
                "{\"name\":\"Anna1\"}                          | /name          | person-name-format",
                "{}                                            | /name          | required",
                "null                                          | ``             | required",
                "[]                                            | ``             | wrong-type"
            })
    void aWrongValueIsNamedByItsPointer(String body, String pointer, String code) {
        hasError(post(body), pointer, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":",
                "{name:1}",
                "{\"name\":\"Anna\"} {}",
                "not json",
                "{\"name\":\"Anna\",}"
            })
    void aBodyThatIsNoJsonIsABadRequest(String body) {
        isProblem(post(body), 400, "bad-request").body("errors[0].code", is("malformed-json"));
    }

    @Test
    void anEmptyBodyIsMissed() {
        hasError(post(""), "", "required");
    }

    @Test
    void aTypeThatIsEmptyIsNoType() {
        typed("").statusCode(201);
        typed(" ").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-16",
                "application/json; charset=iso-8859-1",
                "application/json; charset=nonsense",
                "application/json; charset=utf-8; charset=utf-16",
                "*/*",
                "application/*",
                "application/json, text/plain",
                "json",
                "multipart/form-datax; boundary=x"
            })
    void aTypeThatTheBodyIsNotReadInIsRefused(String type) {
        isProblem(typed(type), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Application/JSON",
                "application/json;charset=\"UTF-8\"",
                "application/json;"
            })
    void aTypeHasNoCase(String type) {
        typed(type).statusCode(201);
    }

    private static ValidatableResponse typed(String type) {
        return as("anna")
                .config(
                        RestAssured.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)
                                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .header("Content-Type", type)
                .body("{\"name\":\"Anna\"}".getBytes(StandardCharsets.UTF_8))
                .post(SAMPLES)
                .then();
    }

    @Test
    void allowedValuesAreTold() {
        post("{\"name\":\"Anna\",\"color\":\"BLUE\"}")
                .body(
                        "errors[0].detail",
                        is("There is no such value; allowed values: RED, GREEN."));
    }

    @Test
    void everyBrokenConstraintIsTold() {
        post("{\"name\":\"1\",\"count\":0,\"note\":\"123456789012345678901\"}")
                .body("errors.code", contains("out-of-range", "person-name-format", "too-long"));
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        String body = "{\"name\":\"Anna\",\"part\":" + "{\"x\":".repeat(1000);
        assertThat(post(body).extract().statusCode()).isEqualTo(400);
    }

    @Test
    void aFormThatIsNoFormIsABadRequest() {
        for (String body :
                new String[] {"rubbish", "--x\r\nContent-Disposition: form-data; name=", "--x--"}) {
            int status =
                    as("anna")
                            .contentType("multipart/form-data; boundary=x")
                            .body(body.getBytes(StandardCharsets.UTF_8))
                            .post(SAMPLES + "/files")
                            .statusCode();
            assertThat(status).as(body).isEqualTo(400);
        }
    }

    @Test
    void aGoodBodyIsTaken() {
        post("{\"name\":\"Anna-Marija Bērziņa O'Nīla\",\"day\":\"2024-02-29\",\"color\":\"RED\"}")
                .statusCode(201);
    }

    private static ValidatableResponse post(String body) {
        return sending("anna", body).post(SAMPLES).then();
    }
}
