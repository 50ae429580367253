package lv.lidzas.eligibility.hearings.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** What a person said is written down once, and nobody writes over it. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SpeakingOnceIT {

    @Test
    void ofManyWhoSpeakAtOnceOneIsWrittenDown() throws InterruptedException, ExecutionException {
        Events anna = Events.filedBy("anna");
        anna.submitted(new PurposeCode("INSTITUTION"));
        anna.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        String seen = Api.assessment(anna.application, with("outcome", "NOT_MET")).getString("id");
        String hearing =
                "/v1/hearings/"
                        + Api.post("liga", "/v1/hearings", Api.invitation(anna.application, seen))
                                .jsonPath()
                                .getString("id");
        AtomicInteger number = new AtomicInteger();

        List<Response> answers =
                atOnce(
                        8,
                        () ->
                                Api.post(
                                        "anna",
                                        hearing + "/statement",
                                        Map.of("text", "Teikums " + number.incrementAndGet())));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 200)
                .singleElement()
                .extracting(answer -> answer.jsonPath().getString("statement"))
                .isEqualTo(Api.get("liga", hearing).jsonPath().getString("statement"));
    }
}
