package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.lidzas.kit.crypto.PersonKey;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Paper;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.Topic;
import lv.lidzas.testkit.servers.Deployable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is stored of a person or an assistant is unreadable without keys, and after the erasure with all keys that are left. */
class ErasureSystemIT {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /** The day of birth travels with events, and goes with the retention of the topic. */
    private static final String BORN = "1971-03-09";

    /** Written nowhere else by anybody. */
    private static final List<String> PLANTED =
            List.of(
                    "Dzintarīte",
                    "Paraudziņa-Paraugs",
                    BORN,
                    "Aizmirstības iela 17",
                    "LV-5799",
                    "+37127654321",
                    "dzintarite@paraugs.example",
                    "398171",
                    "Vēlamais Paraugs",
                    "Izdevējs Aizmirstais",
                    "AIZM-77/2026",
                    "Aizmirsts apraksts papira",
                    "Pamatojums, ko aizmirst",
                    "Palīdzīte",
                    "Asistente-Paraudziņa",
                    "39817400017",
                    "palidzite@paraugs.example",
                    "Pieredze, ko aizmirst");

    private final SystemUnderTest system = SystemUnderTest.running();
    private final Municipality municipality = system.municipality();
    private final Addresses at = municipality.layout().addresses();
    private final Api api = new Api(at);

    @Test
    void nothingThatIsLeftGivesWhatWasPlanted() throws Exception {
        JsonNode refused = submitted(planted());
        String opinion = opinion(refused, "III");
        refuse(refused);
        String assistant = assistant();
        String person = refused.path("personId").asText();

        Backup backup = Backup.of(municipality);
        Map<Deployable, List<PersonKey>> before = Backup.keys(municipality);
        assertThat(backup.clear(PLANTED)).isEmpty();
        assertThat(backup.opened(before, PLANTED)).containsExactlyInAnyOrderElementsOf(PLANTED);
        assertThat(byName()).isEqualTo(1);

        JsonNode erasure = erase(person, 200);
        assertThat(erase(person, 200)).isEqualTo(erasure);
        eraseAssistant(assistant);
        awaitErased(opinion);
        awaitUnknownByCode(refused.path("id").asText());

        Map<Deployable, List<PersonKey>> after = Backup.keys(municipality);
        assertThat(Backup.of(municipality).opened(after, PLANTED)).isEmpty();
        assertThat(backup.opened(after, PLANTED)).isEmpty();
        assertThat(told())
                .noneMatch(text ->
                        PLANTED.stream().filter(it -> !it.equals(BORN)).anyMatch(text::contains));
        assertThat(byName()).isZero();
        caseIsStillThere(refused, opinion);
    }

    @Test
    void whoHasAnApplicationThatWaitsIsNotErased() {
        Map<String, Object> another = new HashMap<>(planted());
        another.put("givenName", "Anna");
        another.put("familyName", "Paraudziņa");
        another.put("personalCode", "398172-00018");
        another.put("bornOn", "1985-05-12");
        another.put(
                "declaredResidence",
                Map.of(
                        "address",
                        "Parauga iela 1, Ludza",
                        "municipalityCode",
                        "LUDZA",
                        "postcode",
                        "LV-5701"));
        another.put("phone", "+37120000000");
        another.remove("email");
        JsonNode waiting = submitted(another);

        JsonNode problem = erase(waiting.path("personId").asText(), 409);

        assertThat(problem.path("code").asText()).isEqualTo("erasure-hindered");
        assertThat(problem.at("/hindrances/0").asText()).isEqualTo("APPLICATION_PENDING");
        api.post(
                        "liga",
                        at.application()
                                + "/v1/persons/"
                                + waiting.path("personId").asText()
                                + "/erasure",
                        grounds())
                .expect(403);
    }

    /** The same reads as before, with nothing of the person. */
    private void caseIsStillThere(JsonNode application, String document) {
        String id = application.path("id").asText();
        JsonNode shown =
                api.get("liga", at.application() + "/v1/applications/" + id).expect(200).body();
        assertThat(shown.path("erased").asBoolean()).isTrue();
        assertThat(
                        shown.at("/person/givenName").isMissingNode()
                                || shown.at("/person/givenName").isNull())
                .isTrue();
        JsonNode lines =
                api.get("liga", at.application() + "/v1/applications?state=DECIDED")
                        .expect(200)
                        .body();
        assertThat(lines.toString()).contains(id);
        api.get("liga", at.application() + "/v1/applications/" + id + "/timeline").expect(200);
        api.get("liga", at.application() + "/v1/applications/" + id + "/checklist").expect(200);
        api.get("liga", at.document() + "/v1/documents?applicationId=" + id).expect(200);
        api.get("liga", at.document() + "/v1/documents/" + document + "/content").expect(404);
        JsonNode decisions =
                api.get("liga", at.eligibility() + "/v1/decisions?applicationId=" + id)
                        .expect(200)
                        .body();
        assertThat(decisions.at("/items/0/result").asText()).isEqualTo("REFUSED");
        String assessment = decisions.at("/items/0/assessmentId").asText();
        JsonNode run =
                api.get("liga", at.eligibility() + "/v1/assessments/" + assessment)
                        .expect(200)
                        .body();
        assertThat(run.path("erased").asBoolean()).isTrue();
    }

    private static Map<String, Object> planted() {
        Map<String, Object> person = new HashMap<>();
        person.put("givenName", "Dzintarīte");
        person.put("familyName", "Paraudziņa-Paraugs");
        person.put("personalCode", "398171-00017");
        person.put("bornOn", BORN);
        person.put(
                "declaredResidence",
                Map.of(
                        "address",
                        "Aizmirstības iela 17",
                        "municipalityCode",
                        "LUDZA",
                        "postcode",
                        "LV-5799"));
        person.put("phone", "+37127654321");
        person.put("email", "dzintarite@paraugs.example");
        return person;
    }

    private JsonNode submitted(Map<String, Object> person) {
        Map<String, Object> form =
                Map.of(
                        "person",
                        person,
                        "purposes",
                        List.of("WORK"),
                        "receivesVisualBenefit",
                        false,
                        "preferredAssistant",
                        Map.of(
                                "name",
                                person.get("givenName").equals("Anna")
                                        ? "Zane Paraudziņa"
                                        : "Vēlamais Paraugs"));
        String applications = at.application() + "/v1/applications";
        Reply draft = api.post("e-service", applications, form).expect(201);
        return api.post(
                        "e-service",
                        applications + "/" + draft.text("id") + "/submit",
                        Map.of(),
                        draft.version())
                .expect(200)
                .body();
    }

    private String assistant() {
        Map<String, Object> entry = new HashMap<>();
        entry.put("givenName", "Palīdzīte");
        entry.put("familyName", "Asistente-Paraudziņa");
        entry.put("personalCode", "398174-00017");
        entry.put("email", "palidzite@paraugs.example");
        entry.put("experience", Map.of("kind", "PERSONAL", "description", "Pieredze, ko aizmirst"));
        return api.post("liga", at.scheduling() + "/v1/assistants", entry).expect(201).text("id");
    }

    private void eraseAssistant(String id) {
        String entry = at.scheduling() + "/v1/assistants/" + id;
        api.post("dace", entry + "/erasure", grounds()).expect(200);
        api.get("liga", entry).expect(404);
    }

    /** A paper that is brought and accepted. */
    private String opinion(JsonNode application, String group) {
        String documents = at.document() + "/v1/documents";
        Map<String, Object> metadata = new HashMap<>();
        metadata.put("kind", "OPINION_ASSISTANT_NEED");
        metadata.put("issuer", "Izdevējs Aizmirstais");
        metadata.put("number", "AIZM-77/2026");
        metadata.put("issuedOn", LocalDate.now(RIGA).minusDays(20).toString());
        metadata.put("subjectPersonId", application.path("personId").asText());
        metadata.put("applicationId", application.path("id").asText());
        metadata.put(
                "opinion", Map.of("disabilityGroup", group, "limitations", List.of("MOBILITY")));
        String id =
                api.upload("e-service", documents, metadata, Paper.of("Aizmirsts apraksts papira"))
                        .expect(201)
                        .text("id");
        Reply received =
                await(documents + "/" + id, it -> it.path("state").asText().equals("RECEIVED"));
        api.post("liga", documents + "/" + id + "/accept", Map.of(), received.version())
                .expect(200);
        return id;
    }

    private void refuse(JsonNode application) {
        String id = application.path("id").asText();
        Reply runs =
                await(
                        at.eligibility() + "/v1/assessments?applicationId=" + id,
                        it -> it.at("/items/0/outcome").asText().equals("NOT_MET"));
        Reply draft =
                api.post(
                                "liga",
                                at.eligibility() + "/v1/refusals",
                                Map.of(
                                        "applicationId",
                                        id,
                                        "assessmentId",
                                        runs.body().at("/items/0/id").asText(),
                                        "grounds",
                                        List.of("adult-disability-group"),
                                        "reasoning",
                                        "Pamatojums, ko aizmirst",
                                        "hearingWaiver",
                                        Map.of(
                                                "ground",
                                                "MINOR",
                                                "reason",
                                                "Pamatojums, ko aizmirst")))
                        .expect(201);
        api.post(
                        "dace",
                        at.eligibility() + "/v1/decisions/" + draft.text("id") + "/confirm",
                        Map.of(),
                        draft.version())
                .expect(200);
        await(
                at.application() + "/v1/applications/" + id,
                it -> it.path("state").asText().equals("DECIDED"));
    }

    private JsonNode erase(String person, int status) {
        return api.post("dace", at.application() + "/v1/persons/" + person + "/erasure", grounds())
                .expect(status)
                .body();
    }

    private static Map<String, Object> grounds() {
        return Map.of("ground", "NO_LONGER_NEEDED", "reason", "Glabāšanas termiņš ir beidzies.");
    }

    private int byName() {
        return api.post(
                        "liga",
                        at.application() + "/v1/application-searches",
                        Map.of(
                                "name", "DZINT paraudzina-paraugs",
                                "personalCode", "398171-00017",
                                "purpose", "CASE_WORK"))
                .expect(200)
                .body()
                .path("items")
                .size();
    }

    /** Every service has heard of it; what a service knows by name it forgets a little later. */
    private void awaitErased(String document) throws SQLException {
        await(at.document() + "/v1/documents/" + document, it -> it.path("erased").asBoolean());
        for (Deployable service : Deployable.values()) {
            try (Connection database = Backup.connect(municipality, service);
                    Statement statement = database.createStatement()) {
                Awaitility.await(service.folder())
                        .atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> {
                            try (var rows =
                                    statement.executeQuery(
                                            "select count(*) from vault.person_key where destroyed_at is not null")) {
                                rows.next();
                                assertThat(rows.getInt(1)).isPositive();
                            }
                        });
            }
        }
    }

    /** In no service is the case one of whoever has the code; who filed it is still a party. */
    private void awaitUnknownByCode(String application) throws SQLException {
        for (Deployable service : Deployable.values()) {
            try (Connection database = Backup.connect(municipality, service);
                    Statement statement = database.createStatement()) {
                Awaitility.await(service.folder())
                        .atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> {
                            try (var rows =
                                    statement.executeQuery(
                                            "select (select count(*) from case_party where case_id = p.case_id and role = 'PERSON')"
                                                    + " from case_parties p where submitter_key is not null and case_id = '"
                                                    + application
                                                    + "'")) {
                                assertThat(rows.next()).isTrue();
                                assertThat(rows.getInt(1)).isZero();
                            }
                        });
            }
        }
    }

    private Reply await(String url, Predicate<JsonNode> reached) {
        return Awaitility.await(url)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get("liga", url),
                        reply -> reply.status() == 200 && reached.test(reply.body()));
    }

    /** All that was written to logs and topics. */
    private List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        try (Stream<Path> files = Files.list(municipality.layout().folder().resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                told.add(Files.readString(file));
            }
        }
        for (String name :
                List.of(
                        "intake.application.v1",
                        "intake.person.v1",
                        "documents.document.v1",
                        "eligibility.assessment.v1",
                        "eligibility.decision.v1",
                        "scheduling.assistant.v1")) {
            try (Topic topic = system.topic(name)) {
                topic.records().forEach(record -> told.add(record.key() + record.value()));
            }
        }
        return told;
    }
}
