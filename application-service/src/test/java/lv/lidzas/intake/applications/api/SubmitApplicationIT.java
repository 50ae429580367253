package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SubmitApplicationIT {

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void aDraftBecomesAnApplicationAndTheOthersHearOfIt() {
        ValidatableResponse submitted =
                Intake.submit("anna", Intake.annasForm())
                        .body("state", equalTo("SUBMITTED"))
                        .body("channel", equalTo("ELECTRONIC"))
                        .body("recordedBy", equalTo(Tokens.keyOf("anna")))
                        .body("identityCheck.status", equalTo("VERIFIED"))
                        .body("ruleSetId", equalTo("MK942-2016"))
                        .body("warnings.code", hasItems("personal-code-checksum"))
                        .body("checklist.status", equalTo("INCOMPLETE"))
                        .body(
                                "checklist.items.kind",
                                contains("OPINION_ASSISTANT_NEED", "CONFIRMATION_EMPLOYER"))
                        .body("checklist.items[1].purposes", contains("WORK"))
                        .body("checklist.items[1].reason", equalTo("Needed: CONFIRMATION_EMPLOYER"))
                        .body("checklist.items[1].legalGround.act", equalTo("MK 942"));
        Instant submittedAt = Instant.parse(submitted.extract().path("submittedAt"));
        assertThat(submitted.extract().<String>path("receivedOn"))
                .isEqualTo(LocalDate.ofInstant(submittedAt, ZoneId.of("Europe/Riga")).toString());
        String id = submitted.extract().path("id");

        try (Topic topic = Topic.of("intake.application.v1")) {
            ConsumerRecord<String, String> message = topic.await(id, 1).getFirst();
            JsonPath event = JsonPath.from(message.value());
            assertThat(event.getString("type"))
                    .isEqualTo("lv.lidzas.intake.application-submitted.v1");
            assertThat(event.getString("data.personId"))
                    .isEqualTo(submitted.extract().path("personId"));
            assertThat(event.<String>getList("data.parties.partyKey"))
                    .as("the keys of the code and of the login")
                    .startsWith(Tokens.keyOf("anna"))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
            assertThat(event.getList("data.parties.role")).isEqualTo(List.of("PERSON", "PERSON"));
            assertThat(event.getBoolean("data.declaredInMunicipality")).isTrue();
            assertThat(event.getList("data.purposes")).isEqualTo(List.of("WORK", "INSTITUTION"));
            assertThat(message.value())
                    .doesNotContain("120585")
                    .doesNotContain("Paraudziņa")
                    .doesNotContain("Parauga iela")
                    .doesNotContain("+371");
        }
    }

    @Test
    void aWishInWordsIsToldWithoutTheNameAndAnIdIsTold() {
        String id = UUID.randomUUID().toString();

        assertThat(wishTold(Map.of("name", "Kārlis Vēlamais")))
                .containsEntry("assistantWishedInWords", true)
                .doesNotContainKey("preferredAssistantId");
        assertThat(wishTold(Map.of("assistantId", id)))
                .containsEntry("assistantWishedInWords", false)
                .containsEntry("preferredAssistantId", id);
        assertThat(wishTold(null))
                .containsEntry("assistantWishedInWords", false)
                .doesNotContainKey("preferredAssistantId");
    }

    private static Map<String, Object> wishTold(@Nullable Map<String, String> wish) {
        Map<String, Object> form = Intake.annasForm();
        if (wish != null) {
            form.put("preferredAssistant", wish);
        }
        String id = Intake.submit("anna", form).extract().path("id");
        try (Topic topic = Topic.of("intake.application.v1")) {
            String event = topic.await(id, 1).getFirst().value();
            assertThat(event).doesNotContain("Kārlis", "Vēlamais");
            return JsonPath.from(event).getMap("data");
        }
    }

    @Test
    void theSamePersonKeepsOneIdOverApplications() {
        String first = Intake.draft("anna", Intake.annasForm()).extract().path("personId");
        String second = Intake.draft("e-service", Intake.annasForm()).extract().path("personId");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theIdOfAPersonDoesNotTellSinceWhenThePersonIsKnown() {
        String personId =
                Intake.draft("e-service", Intake.formOf("380000-00020")).extract().path("personId");

        assertThat(UUID.fromString(personId).version()).as("random, without a time").isEqualTo(4);
    }

    @Test
    void anEmptyDraftIsKeptAndSubmittingItNamesEveryField() {
        ValidatableResponse draft = Intake.draft("anna", Map.of()).body("personId", nullValue());

        Intake.submit("anna", draft.extract().path("id"), draft.extract().header("ETag"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("application-form-incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/person/familyName",
                                "/person/personalCode",
                                "/person/bornOn",
                                "/person/declaredResidence/address",
                                "/person/declaredResidence/municipalityCode",
                                "/person/phone",
                                "/purposes",
                                "/receivesVisualBenefit"));
        as("anna")
                .get("/v1/applications/{id}", (String) draft.extract().path("id"))
                .then()
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void aDraftIsAmendedAndASubmittedFormIsFixed() {
        ValidatableResponse draft = Intake.draft("marta", Map.of());
        String id = draft.extract().path("id");
        ValidatableResponse amended =
                changing("marta", draft.extract().header("ETag"), Intake.martasForm())
                        .put("/v1/applications/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("person.familyName", equalTo("Paraudziņa"));
        String etag = amended.extract().header("ETag");

        Intake.submit("marta", id, draft.extract().header("ETag")).statusCode(412);
        String submitted =
                Intake.submit("marta", id, etag).statusCode(200).extract().header("ETag");
        changing("marta", submitted, Intake.martasForm())
                .put("/v1/applications/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("application-form-fixed"))
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void paperIsTypedInByTheSocialServiceAndTheMonthRunsFromReceipt() {
        Map<String, Object> paper = Intake.formOf("380000-00017");
        paper.put("channel", "POST");
        paper.put("receivedOn", "2026-10-18");

        ValidatableResponse submitted =
                Intake.submit("liga", paper)
                        .body("receivedOn", equalTo("2026-10-18"))
                        .body("decideBy", equalTo("2026-11-19"))
                        .body("identityCheck.status", equalTo("PENDING"));
        String id = submitted.extract().path("id");

        sending("liga", Map.of("method", "DOCUMENT_PRESENTED"))
                .post("/v1/applications/{id}/identity-checks", id)
                .then()
                .statusCode(200)
                .body("identityCheck.method", equalTo("DOCUMENT_PRESENTED"))
                .body("identityCheck.verifiedBy", equalTo(Tokens.keyOf("liga")));
        sending("liga", Map.of("method", "DOCUMENT_PRESENTED"))
                .post("/v1/applications/{id}/identity-checks", id)
                .then()
                .statusCode(409);
        try (Topic topic = Topic.of("intake.application.v1")) {
            assertThat(topic.await(id, 1).getFirst().value()).doesNotContain("SUBMITTER");
        }
    }

    @Test
    void anotherFilerOnAnAmendedDraftIsNotYetIdentified() {
        String id = Intake.draft("liga", Intake.formOf("380000-00021")).extract().path("id");
        ValidatableResponse checked =
                sending("liga", Map.of("method", "DOCUMENT_PRESENTED"))
                        .post("/v1/applications/{id}/identity-checks", id)
                        .then()
                        .body("identityCheck.status", equalTo("VERIFIED"));

        changing("liga", checked.extract().header("ETag"), Intake.formOf("380000-00022"))
                .put("/v1/applications/{id}", id)
                .then()
                .statusCode(200);

        as("liga")
                .get("/v1/applications/{id}", id)
                .then()
                .body("identityCheck.status", equalTo("PENDING"));
    }

    @Test
    void onlyTheSocialServiceNamesChannelAndDayOfReceipt() {
        Map<String, Object> form = Intake.annasForm();
        form.put("channel", "POST");
        sending("anna", form)
                .post("/v1/applications")
                .then()
                .statusCode(403)
                .body("code", equalTo("staff-field"))
                .body("errors.pointer", contains("/channel"));

        form.remove("channel");
        form.put("receivedOn", "2026-01-05");
        sending("anna", form).post("/v1/applications").then().statusCode(403);
    }

    @Test
    void twinsUnderOneKeyHaveOneEffect() {
        String key = UUID.randomUUID().toString();
        String first = draftWithKey(key).extract().path("id");
        ValidatableResponse repeat = draftWithKey(key);

        assertThat(repeat.extract().<String>path("id")).isEqualTo(first);
        repeat.body("person.personalCode", equalTo("******-*****"));
    }

    @Test
    void anOpenApplicationOfTheSamePersonIsAWarning() {
        Map<String, Object> form = Intake.formOf("380000-00018");
        Intake.submit("e-service", form)
                .body("identityCheck.status", equalTo("PENDING"))
                .body("warnings.code", not(hasItems("open-application-exists")));

        Intake.draft("e-service", form).body("warnings.code", hasItems("open-application-exists"));
        Intake.draft("marta", form).body("warnings.code", not(hasItems("open-application-exists")));
    }

    @Test
    void aWithdrawnApplicationIsClosed() {
        ValidatableResponse submitted = Intake.submit("e-service", Intake.formOf("380000-00019"));
        String id = submitted.extract().path("id");
        String etag =
                changing("e-service", submitted.extract().header("ETag"), Map.of())
                        .post("/v1/applications/{id}/withdraw", id)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("WITHDRAWN"))
                        .extract()
                        .header("ETag");

        changing("e-service", etag, Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("application-closed"));
        try (Topic topic = Topic.of("intake.application.v1")) {
            assertThat(topic.await(id, 2).getLast().value()).contains("application-withdrawn");
        }
    }

    @Test
    void purposesComeFromTheRuleSet() {
        as("karlis", "lv")
                .get("/v1/purposes")
                .then()
                .statusCode(200)
                .body("ruleSetId", equalTo("MK942-2016"))
                .body("items.purpose", hasItem("WORK"))
                .body("items[0].text", notNullValue());
    }

    private static ValidatableResponse draftWithKey(String key) {
        return as("anna")
                .contentType("application/json")
                .body(Intake.annasForm())
                .header("Idempotency-Key", key)
                .post("/v1/applications")
                .then()
                .statusCode(201);
    }
}
