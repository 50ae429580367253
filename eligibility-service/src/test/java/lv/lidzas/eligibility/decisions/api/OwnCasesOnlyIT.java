package lv.lidzas.eligibility.decisions.api;

import static lv.lidzas.eligibility.Api.with;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A foreign id answers like an unknown one, and lists hold the own cases. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OwnCasesOnlyIT {

    @Test
    void aForeignIdAnswersExactlyLikeAnUnknownOne() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String assessment =
                Api.assessment(anna.application, with("outcome", "MET")).getString("id");
        String decision = Api.issued(anna.application);

        for (String path : List.of("/v1/decisions/", "/v1/assessments/")) {
            String id = path.contains("decisions") ? decision : assessment;
            Response own = Api.get("anna", path + id);
            Response foreign = Api.get("peteris", path + id);
            Response unknown = Api.get("peteris", path + UUID.randomUUID());
            assertThat(own.statusCode()).isEqualTo(200);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(told(foreign)).isEqualTo(told(unknown));
            assertThat(Api.get("andris", path + id).statusCode()).isEqualTo(200);
        }
        assertThat(listed("peteris", "/v1/decisions?applicationId=" + anna.application)).isEmpty();
        assertThat(listed("anna", "/v1/decisions?applicationId=" + anna.application)).hasSize(1);
        assertThat(listed("peteris", "/v1/assessments?applicationId=" + anna.application))
                .isEmpty();
    }

    @Test
    void whatIsOnlyProposedIsForStaff() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String of = "?applicationId=" + anna.application;
        Response unknown = Api.get("anna", "/v1/decisions/" + UUID.randomUUID());

        Response proposed = Api.get("anna", "/v1/decisions/" + id);
        assertThat(proposed.statusCode()).isEqualTo(404);
        assertThat(told(proposed)).isEqualTo(told(unknown));
        assertThat(listed("anna", "/v1/decisions" + of)).isEmpty();
        assertThat(listed("anna", "/v1/decisions" + of + "&state=PROPOSED")).isEmpty();
        String seen = Api.get("anna", "/v1/assessments" + of).asString();
        assertThat(seen).contains("\"waitsFor\":\"CASEWORKER\"").doesNotContain(id);

        Api.issued(anna.application);
        assertThat(Api.get("anna", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
        assertThat(listed("anna", "/v1/decisions" + of)).hasSize(1);
    }

    @Test
    void onPaperThePersonAndTheRepresentativeSeeTheCaseUntilTheRepresentationEnds() {
        Events child =
                Events.onPaper(
                        Events.party("peteris", PartyRoleCode.PERSON, null),
                        Events.party("ilze", PartyRoleCode.REPRESENTATIVE, null));
        child.annaComplete();
        String id = Api.issued(child.application);
        String lists = "?applicationId=" + child.application;

        for (String party : List.of("peteris", "ilze")) {
            assertThat(Api.get(party, "/v1/decisions/" + id).statusCode()).isEqualTo(200);
            assertThat(listed(party, "/v1/decisions" + lists)).hasSize(1);
            assertThat(listed(party, "/v1/assessments" + lists + "&history=ALL")).isNotEmpty();
        }
        assertThat(Api.get("marta", "/v1/decisions/" + id).statusCode()).isEqualTo(404);

        child.changed(
                1,
                Events.party("peteris", PartyRoleCode.PERSON, null),
                Events.party("ilze", PartyRoleCode.REPRESENTATIVE, LocalDate.of(2020, 1, 1)));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(Api.get("ilze", "/v1/decisions/" + id).statusCode())
                                .isEqualTo(404));
        assertThat(Api.get("peteris", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void whoFiledForSomebodyElseSeesNothingHereUntilVerifiedAndNeverDecides() {
        Events child =
                Events.onPaper(
                        Events.party("ilze", PartyRoleCode.UNVERIFIED_SUBMITTER, null),
                        Events.party("dace", PartyRoleCode.UNVERIFIED_SUBMITTER, null),
                        Events.party("peteris", PartyRoleCode.PERSON, null));
        child.annaComplete();
        String id = Api.decision(child.application, with("state", "PROPOSED")).getString("id");
        String lists = "?applicationId=" + child.application;
        assertThat(Api.get("ilze", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
        assertThat(listed("ilze", "/v1/decisions" + lists)).isEmpty();
        assertThat(listed("ilze", "/v1/assessments" + lists)).isEmpty();
        Response issued =
                Api.as("dace")
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body(Map.of())
                        .post("/v1/decisions/" + id + "/issue");
        assertThat(issued.jsonPath().getString("code")).isEqualTo("own-matter");

        Api.issued(child.application);
        assertThat(Api.get("ilze", "/v1/decisions/" + id).statusCode()).isEqualTo(404);

        child.changed(
                1,
                Events.party("ilze", PartyRoleCode.SUBMITTER, null),
                Events.party("peteris", PartyRoleCode.PERSON, null));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(Api.get("ilze", "/v1/decisions/" + id).statusCode())
                                .isEqualTo(200));
        assertThat(listed("ilze", "/v1/decisions" + lists)).hasSize(1);
        assertThat(listed("ilze", "/v1/assessments" + lists + "&history=ALL")).isNotEmpty();
    }

    @Test
    void partiesMayBeHeardOfBeforeTheApplicationAndNobodyDecidesWhereTheyWereAParty() {
        Events early = Events.onPaper(Events.party("marta", PartyRoleCode.PERSON, null));
        early.changed(
                1,
                Events.party("peteris", PartyRoleCode.PERSON, null),
                Events.party("dace", PartyRoleCode.REPRESENTATIVE, LocalDate.of(2020, 1, 1)));
        early.annaComplete();
        String id = Api.decision(early.application, with("state", "PROPOSED")).getString("id");

        Response issued =
                Api.as("dace")
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body(Map.of())
                        .post("/v1/decisions/" + id + "/issue");
        assertThat(issued.statusCode()).isEqualTo(403);
        assertThat(issued.jsonPath().getString("code")).isEqualTo("own-matter");
        Api.issued(early.application);
        assertThat(Api.get("peteris", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
        assertThat(Api.get("marta", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void anApplicantMayNotIssueTheOwnDecision() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");

        Response issued =
                Api.as("anna")
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body(Map.of())
                        .post("/v1/decisions/" + id + "/issue");

        assertThat(issued.statusCode()).isEqualTo(403);
    }

    @Test
    void withoutATokenNothingIsTold() {
        assertThat(nobody().get("/v1/decisions").statusCode()).isEqualTo(401);
        assertThat(nobody().get("/v1/rule-sets").statusCode()).isEqualTo(401);
    }

    @Test
    void listsArePagedWithoutGapsAndDoubles() {
        Events marta = Events.filedBy("marta");
        marta.submitted(new PurposeCode("WORK"));
        Api.assessment(marta.application, with("waitsFor", "DOCUMENTS"));
        marta.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        Api.assessment(
                marta.application,
                json -> json.getList("missingDocuments").equals(List.of("CONFIRMATION_EMPLOYER")));
        marta.employerConfirms();
        Api.decision(marta.application, with("state", "PROPOSED"));
        String path = "/v1/assessments?history=ALL&limit=1&applicationId=" + marta.application;

        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var page =
                    Api.get("liga", cursor == null ? path : path + "&cursor=" + cursor).jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<Object> listed(String persona, String path) {
        return Api.get(persona, path).then().statusCode(200).extract().jsonPath().getList("items");
    }

    /** The answer without what is different in every answer. */
    private static Map<String, Object> told(Response response) {
        Map<String, Object> body = new HashMap<>(response.jsonPath().getMap("$"));
        body.remove("traceId");
        body.remove("instance");
        return body;
    }
}
