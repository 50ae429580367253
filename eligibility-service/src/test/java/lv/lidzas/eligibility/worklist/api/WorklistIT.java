package lv.lidzas.eligibility.worklist.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What caseworkers find in their list, who gets a case, and what they note down. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class WorklistIT {

    /** Rows that are kept and would not be made so now, or the other way round. */
    private static final String OUT_OF_STEP =
            """
            (select * from work_item where application_id = any (?) except select * from work_items_of(?))
            union all (select * from work_items_of(?) except select * from work_item where application_id = any (?))
            """;

    private final Events anna = Events.filedBy("anna");

    @Inject DataSource database;

    /** Whatever happened to the case: what is kept of it is what the other tables say. */
    @AfterEach
    void itIsInStepWithTheCase() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement compare = connection.prepareStatement(OUT_OF_STEP)) {
            java.sql.Array ids = connection.createArrayOf("uuid", new UUID[] {anna.application});
            for (int i = 1; i <= 4; i++) {
                compare.setArray(i, ids);
            }
            try (ResultSet rows = compare.executeQuery()) {
                assertThat(rows.next()).as("an item that is not what its case says").isFalse();
            }
        }
    }

    @Test
    void anOpenCaseIsListedByWhatItWaitsForAndWithItsDeadline() {
        anna.submitted(new PurposeCode("WORK"));
        Api.assessment(anna.application, with("waitsFor", "DOCUMENTS"));

        Map<String, Object> item =
                item("waitsFor=DOCUMENTS&decideUntil=2026-12-21&assignee=nobody");

        assertThat(item)
                .containsEntry("decideBy", "2026-12-21")
                .containsEntry("outcome", "UNCLEAR")
                .containsEntry("identity", "QUALIFIED_MEANS")
                .containsEntry("waitsFor", List.of("DOCUMENTS"))
                .containsKeys("daysLeft", "assessmentId")
                .doesNotContainKeys("personId", "assignee", "hearingDue", "draftId", "grantUntil");
        assertThat(item("decideUntil=2026-12-20")).isNull();
        assertThat(item("waitsFor=ISSUE")).isNull();
        assertThat(item("identity=PENDING")).isNull();
        assertThat(item("assignee=me")).isNull();
        assertThat(item("endingUntil=2099-01-01")).isNull();

        anna.withdrawn();
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> item("") == null);
        assertThat(take("liga").jsonPath().getString("code")).isEqualTo("nothing-to-do");
    }

    @Test
    void whereNobodyMadeSureWhoFilesItIsFoundByThat() {
        anna.submittedByStranger(new PurposeCode("WORK"));
        Api.assessment(anna.application, with("outcome", "UNCLEAR"));

        assertThat(item("identity=PENDING")).isNotNull();
        assertThat(item("identity=QUALIFIED_MEANS")).isNull();
    }

    @Test
    void aRefusalGoesFromTheHearingToTheSecondPersonAndBack() {
        anna.submitted(new PurposeCode("INSTITUTION"));
        anna.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        String seen = Api.assessment(anna.application, with("outcome", "NOT_MET")).getString("id");
        String hearing =
                Api.post("liga", "/v1/hearings", Api.invitation(anna.application, seen)).path("id");
        assertThat(item("hearingDueUntil=2099-01-01")).containsEntry("hearingDue", "2099-01-01");
        assertThat(item("waitsFor=HEARING")).isNull();
        assertThat(item("hearingDueUntil=2098-12-31")).isNull();

        Api.post("anna", "/v1/hearings/" + hearing + "/statement", Map.of("text", "Sintētisks."));
        assertThat(item("waitsFor=HEARING")).isNotNull();

        Map<String, Object> refusal = new HashMap<>(Api.refusal(anna.application, seen));
        refusal.remove("hearingWaiver");
        Response draft = Api.post("liga", "/v1/refusals", refusal);
        String id = draft.path("id");
        assertThat(item("waitsFor=SECOND_PERSON"))
                .containsEntry("draftId", id)
                .containsEntry("waitsFor", List.of("CASEWORKER", "SECOND_PERSON"));
        assertThat(item("waitsFor=HEARING")).isNull();

        Api.as("dace")
                .contentType("application/json")
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("reason", "Sintētisks iemesls."))
                .post("/v1/decisions/" + id + "/return")
                .then()
                .statusCode(200);
        assertThat(item("waitsFor=RETURNED"))
                .containsEntry("waitsFor", List.of("CASEWORKER", "HEARING", "RETURNED"));

        Response again = Api.post("liga", "/v1/refusals", refusal);
        Api.confirm("dace", again.path("id"), again.header("ETag")).then().statusCode(200);
        anna.held(again.path("id").toString());
        Api.decision(anna.application, with("state", "ISSUED"));
        assertThat(item("")).isNull();
    }

    @Test
    void aGrantIsFoundByItsLastDayAndWaitsOnceItIsDoubted() {
        UUID opinion = UUID.randomUUID();
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        anna.verified(opinion, DocumentKindCode.CONFIRMATION_EMPLOYER);
        String grant = Api.issued(anna.application);
        String last = Api.get("liga", "/v1/decisions/" + grant).path("lastDay");

        assertThat(item("")).isNull();
        assertThat(item("endingUntil=" + last))
                .containsEntry("grantUntil", last)
                .containsEntry("waitsFor", List.of())
                .doesNotContainKeys("decideBy", "daysLeft");
        assertThat(item("endingUntil=2026-11-24")).isNull();

        anna.rejected(opinion, DocumentKindCode.CONFIRMATION_EMPLOYER);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> item("waitsFor=TO_REVIEW") != null);
        assertThat(item("decideUntil=2099-01-01")).isNull();

        String version = Api.get("liga", "/v1/decisions/" + grant).header("ETag");
        Api.end("liga", grant, version, Map.of("kind", "END", "reasoning", "Sintētiska vēlme."))
                .then()
                .statusCode(201);
        assertThat(item("endingUntil=2099-01-01")).isNull();
        assertThat(item("waitsFor=TO_REVIEW")).isNull();
    }

    @Test
    void ofTwoWhoTakeACaseAtOnceOneGetsItAndTheOtherLearnsWho()
            throws InterruptedException, ExecutionException {
        waiting();
        AtomicInteger number = new AtomicInteger();

        List<Response> answers =
                atOnce(8, () -> take(number.incrementAndGet() % 2 == 0 ? "liga" : "dace"));

        String holder = item("").get("assignee").toString();
        assertThat(holder).isIn(Tokens.keyOf("liga"), Tokens.keyOf("dace"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("assignee")).isEqualTo(holder));
        assertThat(history()).isEqualTo(1);
    }

    @Test
    void onlyALeadTakesACaseFromSomebodyAndSaysWhy() {
        waiting();
        assertThat(take("dace").statusCode()).isEqualTo(200);
        assertThat(take("liga").jsonPath().getString("code")).isEqualTo("assigned-already");
        assertThat(assign("liga", "nobody", "Sintētisks iemesls.").statusCode()).isEqualTo(409);
        assertThat(assign("dace", Tokens.keyOf("liga"), null).statusCode()).isEqualTo(200);
        assertThat(take("dace").statusCode()).isEqualTo(409);
        assertThat(assign("dace", "me", " ").statusCode()).isEqualTo(400);
        assertThat(assign("liga", Tokens.keyOf("dace"), null).statusCode()).isEqualTo(403);

        Response taken = assign("dace", "me", "Sintētisks iemesls.");

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(item("assignee=me", "dace")).isNotNull();
        assertThat(item("assignee=" + Tokens.keyOf("dace"))).isNotNull();
        assertThat(item("assignee=me")).isNull();
        assertThat(assign("dace", "nobody", null).statusCode()).isEqualTo(200);
        assertThat(item("assignee=nobody")).isNotNull();
        assertThat(history()).isEqualTo(4);
    }

    @Test
    void nobodyGetsTheirOwnCase() {
        CaseParty clerk = Events.party("liga", PartyRoleCode.PERSON, null);
        Events own = Events.onPaper(clerk);
        own.submitted(new PurposeCode("WORK"));
        Api.assessment(own.application, with("waitsFor", "DOCUMENTS"));
        String path = "/v1/worklist/" + own.application;

        assertThat(
                        Api.post("liga", path + "/assignment", Map.of("assignee", "me"))
                                .jsonPath()
                                .getString("code"))
                .isEqualTo("own-matter");
        assertThat(
                        Api.post(
                                        "dace",
                                        path + "/assignment",
                                        Map.of("assignee", Tokens.keyOf("liga")))
                                .jsonPath()
                                .getString("code"))
                .isEqualTo("assignee-tied");
        assertThat(Api.get("liga", path + "/notes").statusCode()).isEqualTo(403);
        assertThat(Api.post("liga", path + "/notes", Map.of("text", "Sintētiska.")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void notesAreForStaffAndGoWithThePerson() {
        waiting();
        String notes = "/v1/worklist/" + anna.application + "/notes";
        for (String text : List.of("Sintētiska piezīme.", "Otra piezīme.")) {
            Api.post("liga", notes, Map.of("text", text)).then().statusCode(200);
        }

        assertThat(Api.get("dace", notes).jsonPath().getList("items.text"))
                .containsExactly("Otra piezīme.", "Sintētiska piezīme.");
        assertThat(Api.get("anna", notes).statusCode()).isEqualTo(403);
        assertThat(Api.get("anna", "/v1/worklist").statusCode()).isEqualTo(403);
        assertThat(
                        Api.post(
                                        "liga",
                                        "/v1/worklist/" + UUID.randomUUID() + "/notes",
                                        Map.of("text", "Sintētiska."))
                                .statusCode())
                .isEqualTo(404);

        Events.send(anna.person, new PersonErased(anna.person, List.of()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> List.of("", "").equals(Api.get("dace", notes).path("items.text")));
        assertThat(Api.post("liga", notes, Map.of("text", "Sintētiska.")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoFilterIsRefused() {
        for (String wrong :
                List.of("assignee=liga", "waitsFor=WEATHER", "endingUntil=soon", "cursor=x")) {
            assertThat(Api.get("liga", "/v1/worklist?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        waiting();
        assertThat(assign("liga", "kolēģe", null).jsonPath().getList("errors.pointer"))
                .containsExactly("/assignee");
    }

    private void waiting() {
        anna.submitted(new PurposeCode("WORK"));
        Api.assessment(anna.application, with("waitsFor", "DOCUMENTS"));
    }

    private Response take(String persona) {
        return assign(persona, "me", null);
    }

    private Response assign(String persona, String assignee, @Nullable String takeOver) {
        Map<String, Object> body = new HashMap<>(Map.of("assignee", assignee));
        if (takeOver != null) {
            body.put("takeOver", takeOver);
        }
        return Api.post(persona, "/v1/worklist/" + anna.application + "/assignment", body);
    }

    private long history() {
        String all =
                Api.get("dace", "/v1/persons/" + anna.person + "/subject-access?purpose=CASE_WORK")
                        .asString();
        return JsonPath.from(all).getList("held.assignments").size();
    }

    private @Nullable Map<String, Object> item(String narrowed) {
        return item(narrowed, "liga");
    }

    /** The case in a list, however many cases of other tests are in it. */
    private @Nullable Map<String, Object> item(String narrowed, String persona) {
        String cursor = "";
        while (true) {
            JsonPath page =
                    Api.get(persona, "/v1/worklist?limit=200&" + narrowed + cursor).jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            for (Map<String, Object> item : items) {
                if (anna.application.toString().equals(item.get("applicationId"))) {
                    return item;
                }
            }
            if (page.getString("nextCursor") == null) {
                return null;
            }
            cursor = "&cursor=" + page.getString("nextCursor");
        }
    }
}
