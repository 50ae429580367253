package lv.lidzas.intake.conflicts.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.contracts.Topics;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.StaffTie;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ConflictsOfInterestIT {

    private static final String PATH = "/v1/conflicts-of-interest";
    private static final String REASON = "Māsa pēc pašas deklarācijas.";

    @Inject HeardTies ties;
    @Inject PartyKeys keys;
    @Inject LegalClock clock;

    @Test
    void whoeverIsTiedToAPersonDecidesNothingInTheirCase() {
        String code = "350000-00101";
        String application = Intake.submit("e-service", Intake.formOf(code)).extract().path("id");
        String id =
                declared("liga", code, Map.of())
                        .statusCode(201)
                        .header("Location", containsString(PATH + "/"))
                        .body("staffKey", equalTo(Tokens.keyOf("liga")))
                        .body("staffLogin", equalTo(Tokens.subjectOf("liga")))
                        .body("personalCode", equalTo("******-*****"))
                        .body("kind", equalTo("RELATIVE"))
                        .body("reason", equalTo(REASON))
                        .body("declaredBy", equalTo(Tokens.keyOf("dace")))
                        .body("until", nullValue())
                        .body("endedBy", nullValue())
                        .extract()
                        .path("id");

        verify("liga", application)
                .statusCode(403)
                .body("code", equalTo("own-matter"))
                .body("detail", containsString("declared relative"));
        as("liga", "lv")
                .contentType("application/json")
                .body(Map.of("method", "DOCUMENT_PRESENTED"))
                .post("/v1/applications/{id}/identity-checks", application)
                .then()
                .statusCode(403)
                .body("detail", containsString("deklarēta radinieka lieta"));
        as("dace").get(PATH + "/{id}", id).then().body("personalCode", equalTo(code));
        try (Topic persons = Topic.of(Topics.PERSON)) {
            assertThat(persons.await(id, 1).getFirst().value())
                    .contains("conflict-of-interest-declared.v1", Tokens.keyOf("liga"))
                    .doesNotContain(
                            Tokens.subjectOf("liga"), "350000", REASON, Tokens.keyOf("dace"));
        }

        end(id, Map.of())
                .statusCode(200)
                .body("until", equalTo(clock.today().toString()))
                .body("endedBy", equalTo(Tokens.keyOf("dace")));
        // Today is its last day.
        verify("liga", application).statusCode(403);
        end(id, Map.of()).statusCode(409).body("code", equalTo("conflict-ends-anyway"));
        as("dace").get(PATH + "/{id}", id).then().statusCode(200);
        try (Topic persons = Topic.of(Topics.PERSON)) {
            assertThat(persons.await(id, 2).getLast().value())
                    .contains("conflict-of-interest-ended.v1");
        }
        verify("dace", application).statusCode(200);
    }

    @Test
    void anEntryThatIsOverCountsForNothing() {
        String code = "350000-00102";
        String application = Intake.submit("e-service", Intake.formOf(code)).extract().path("id");
        declared("liga", code, Map.of("until", clock.today().minusDays(1).toString()))
                .statusCode(201);

        verify("liga", application).statusCode(200);
    }

    @Test
    void whoeverIsTiedNeitherChangesWhoActsNorErasesNorJudges() {
        String old = "010150-10011";
        String changed = "350000-00104";
        submitted(old, "Austra");
        String second = submitted(changed, "AUSTRA");
        tied("liga", changed);
        tied("dace", old);
        String person = as("liga").get("/v1/applications/{id}", second).path("personId");
        String match =
                as("liga")
                        .get("/v1/person-matches?state=OPEN")
                        .path(
                                "items.find { it.one.personId == '%1$s' || it.other.personId == '%1$s' }.id"
                                        .formatted(person));

        for (String staff : List.of("liga", "dace")) {
            sending(staff, Map.of("verdict", "SAME", "reason", "Reģistrs."))
                    .post("/v1/person-matches/{id}/verdict", match)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("own-matter"));
        }
        tied("dace", changed);
        sending("dace", Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies."))
                .post("/v1/persons/{id}/erasure", person)
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        String version = as("dace").get("/v1/applications/{id}", second).header("ETag");
        changing("liga", version, Map.of("lastDay", "2026-11-01", "reason", "Tiesa."))
                .post("/v1/applications/{id}/representation-changes", second)
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
    }

    @Test
    void nobodyEntersOrEndsWhatIsAboutThemselves() {
        declared("dace", "350000-00105", Map.of())
                .statusCode(403)
                .body("code", equalTo("conflict-about-caller"));
    }

    @Test
    void leadsAndAuditorsReadAllAndOtherStaffWhatIsAboutThem() {
        String code = "350000-00106";
        String own = declared("liga", code, Map.of()).extract().path("id");
        ValidatableResponse other = declaredFor(UUID.randomUUID().toString(), code, Map.of());
        String others = other.extract().path("id");
        String person = other.extract().path("personId");
        String ofPerson = PATH + "?personId=" + person;

        for (String all : List.of("dace", "andris")) {
            as(all).get(ofPerson).then().body("items.id", equalTo(List.of(others, own)));
            as(all).get(PATH + "/{id}", others).then().statusCode(200);
        }
        as("dace")
                .get(ofPerson + "&staffKey=" + Tokens.keyOf("liga"))
                .then()
                .body("items.id", equalTo(List.of(own)));
        as("dace")
                .get(ofPerson + "&limit=1")
                .then()
                .body("items.id", equalTo(List.of(others)))
                .body("nextCursor", not(nullValue()));
        as("liga")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.staffKey", everyItem(equalTo(Tokens.keyOf("liga"))));
        as("liga").get(PATH + "/{id}", own).then().statusCode(200);
        as("liga").get(PATH + "/{id}", others).then().statusCode(404);
        for (String nobody : List.of("anna", "ilze", "e-service", "karlis")) {
            as(nobody).get(PATH).then().statusCode(403);
            as(nobody).get(PATH + "/{id}", own).then().statusCode(403);
        }
        sending("liga", body(Tokens.subjectOf("liga"), code))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        sending("liga", Map.of()).post(PATH + "/{id}/end", own).then().statusCode(403);
    }

    @Test
    void whatIsNotPossibleIsSaid() {
        sending("dace", Map.of())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/staffLogin"))
                .body("errors.pointer", hasItem("/personalCode"))
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/reason"));
        declared("liga", "350000-00107", Map.of("from", "2026-12-02", "until", "2026-12-01"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/until"))
                .body("errors[0].detail", endsWith("in the past."));
        as("dace").get(PATH + "?staffKey=liga").then().statusCode(400);
        end(UUID.randomUUID().toString(), Map.of()).statusCode(404);
        String id = declared("liga", "350000-00107", Map.of()).extract().path("id");
        end(id, Map.of("lastDay", clock.today().minusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", hasItem("/lastDay"));
    }

    private static ValidatableResponse declared(
            String persona, String code, Map<String, String> more) {
        return declaredFor(Tokens.subjectOf(persona), code, more);
    }

    private static ValidatableResponse declaredFor(
            String login, String code, Map<String, String> more) {
        Map<String, String> body = body(login, code);
        body.putAll(more);
        return sending("dace", body).post(PATH).then();
    }

    private static Map<String, String> body(String login, String code) {
        return new HashMap<>(
                Map.of(
                        "staffLogin",
                        login,
                        "personalCode",
                        code,
                        "kind",
                        "RELATIVE",
                        "reason",
                        REASON));
    }

    private static ValidatableResponse end(String id, Map<String, String> body) {
        return sending("dace", body).post(PATH + "/{id}/end", id).then();
    }

    private static ValidatableResponse verify(String persona, String application) {
        return sending(persona, Map.of("method", "DOCUMENT_PRESENTED"))
                .post("/v1/applications/{id}/identity-checks", application)
                .then();
    }

    private static String submitted(String code, String givenName) {
        Map<String, Object> form = Intake.formOf(code);
        form.put("person", Intake.person(givenName, "Paraudziņa", code, "1950-01-01"));
        return Intake.submit("e-service", form).extract().path("id");
    }

    /** As if another lead caseworker had entered it. */
    private void tied(String persona, String code) {
        PersonalCode known = Objects.requireNonNull(PersonalCode.parse(code));
        LocalDate today = clock.today();
        StaffTie tie =
                new StaffTie(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        keys.allOfLogin(Tokens.subjectOf(persona)),
                        keys.allOfCode(known),
                        today,
                        today);
        QuarkusTransaction.requiringNew().run(() -> ties.keep(tie));
    }
}
