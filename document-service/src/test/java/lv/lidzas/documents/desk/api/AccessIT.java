package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.confirmation;
import static lv.lidzas.documents.desk.api.Stage.get;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.review;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.documents.desk.api.Stage.uploaded;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AccessIT {

    @Inject Stage stage;

    private final Application application = newApplication();
    private String id = "";

    @BeforeEach
    void annasDocument() {
        stage.submitted(application, "anna");
        id = uploaded("anna", application);
    }

    /** Columns: who, list, details, content, upload to this application, accept, reject. */
    @ParameterizedTest
    @CsvSource({
        "anna,      200, 200, 200, 201, 403, 403",
        "ilze,      200, 404, 404, 404, 403, 403",
        "marta,     200, 404, 404, 404, 403, 403",
        "e-service, 200, 404, 404, 404, 403, 403",
        "liga,      200, 200, 200, 201, 412, 412",
        "dace,      200, 200, 200, 201, 412, 412",
        "andris,    200, 200, 403, 403, 403, 403",
        "karlis,    403, 403, 403, 403, 403, 403",
    })
    void everyRoleReachesAsFarAsItShould(
            String who, int list, int details, int content, int upload, int accept, int reject) {
        Map<String, String> rejection = Map.of("reason", "OTHER", "explanation", "x");

        assertThat(as(who).get("/v1/documents").statusCode()).as("list").isEqualTo(list);
        assertThat(get(who, id).statusCode()).as("details").isEqualTo(details);
        assertThat(content(who, id).statusCode()).as("content").isEqualTo(content);
        assertThat(upload(who, application).statusCode()).as("upload").isEqualTo(upload);
        assertThat(review(who, id, "accept", 77, Map.of()).statusCode())
                .as("accept")
                .isEqualTo(accept);
        assertThat(review(who, id, "reject", 77, rejection).statusCode())
                .as("reject")
                .isEqualTo(reject);
    }

    @Test
    void withoutATokenThereIsNothing() {
        nobody().get("/v1/documents").then().statusCode(401);
        nobody().get("/v1/documents/" + id).then().statusCode(401);
        nobody().get("/v1/documents/" + id + "/content").then().statusCode(401);
        upload(nobody(), opinion(application), "a.pdf", Papers.pdf("a")).then().statusCode(401);
    }

    @Test
    void aForeignDocumentAnswersAsAnUnknownOneDoes() {
        String unknown = UUID.randomUUID().toString();

        for (String path : List.of("", "/content")) {
            String foreign = withoutTrace(as("marta").get("/v1/documents/" + id + path));
            String absent = withoutTrace(as("marta").get("/v1/documents/" + unknown + path));
            assertThat(foreign.replace(id, "ID")).isEqualTo(absent.replace(unknown, "ID"));
        }
    }

    @Test
    void theOwnerSeesWhatACaseworkerHandedInForTheCase() {
        String fromPaper = uploaded("liga", application);

        get("anna", fromPaper).then().statusCode(200);
        content("anna", fromPaper).then().statusCode(200);
        get("marta", fromPaper).then().statusCode(404);
    }

    @Test
    void onPaperThePersonAndTheRepresentativeSeeTheCaseUntilTheRepresentationEnds() {
        Application paper = newApplication();
        CaseParty child = Stage.party("anna", PartyRoleCode.PERSON, null);
        stage.submitted(
                paper, List.of(child, Stage.party("ilze", PartyRoleCode.REPRESENTATIVE, null)));
        String scanned = uploaded("liga", paper);

        for (String party : List.of("anna", "ilze")) {
            get(party, scanned).then().statusCode(200);
            content(party, scanned).then().statusCode(200);
            upload(party, paper).then().statusCode(201);
            as(party)
                    .get("/v1/documents?applicationId=" + paper.id())
                    .then()
                    .body("items.id", hasItem(scanned));
        }
        get("marta", scanned).then().statusCode(404);

        LocalDate passed = LocalDate.of(2020, 1, 1);
        stage.partiesChanged(
                paper, 1, child, Stage.party("ilze", PartyRoleCode.REPRESENTATIVE, passed));
        get("ilze", scanned).then().statusCode(404);
        upload("ilze", paper).then().statusCode(404);
        get("anna", scanned).then().statusCode(200);
    }

    @Test
    void partiesMayBeHeardOfBeforeTheCaseAndALoginThatIsACodeIsKnownByIt() {
        Application early = newApplication();
        stage.partiesChanged(early, 1, Stage.party("peteris", PartyRoleCode.PERSON, null));
        stage.submitted(early, List.of(Stage.party("marta", PartyRoleCode.PERSON, null)));
        String scanned = uploaded("liga", early);

        get("peteris", scanned).then().statusCode(200);
        get("marta", scanned).then().statusCode(404);
    }

    @Test
    void nobodyJudgesInTheirOwnMatter() {
        Application paper = newApplication();
        LocalDate passed = LocalDate.of(2020, 1, 1);
        stage.submitted(paper, List.of(Stage.party("liga", PartyRoleCode.REPRESENTATIVE, passed)));
        String scanned = uploaded("dace", paper);

        for (String own : List.of("liga", "dace")) {
            review(own, scanned, "accept", 0, Map.of())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("own-matter"));
        }
    }

    @Test
    void aListShowsOwnDocumentsOnlyFilteredAndPageByPage() {
        String second =
                upload(as("anna"), confirmation(application), "b.pdf", Papers.pdf("b")).path("id");
        String third = uploaded("liga", application);

        Response first = listed("anna", "&limit=2");
        first.then().body("items.id", contains(third, second));
        listed("anna", "&limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.id", contains(id))
                .body("nextCursor", nullValue());
        listed("anna", "&kind=CONFIRMATION_EMPLOYER").then().body("items.id", contains(second));
        listed("anna", "&state=VERIFIED").then().body("items", hasSize(0));
        listed("andris", "").then().body("items", hasSize(3));
        listed("marta", "").then().body("items", hasSize(0));
        listed("anna", "&limit=0").then().statusCode(400);
        listed("anna", "&state=LOST").then().statusCode(400);
        listed("anna", "&cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @Test
    void everyLookAndEveryRefusalIsRecorded() {
        get("anna", id);
        content("anna", id);
        get("liga", id);
        content("liga", id);
        listed("andris", "");
        get("marta", id);
        content("karlis", id);

        assertThat(looks())
                .containsExactly(
                        "anna OWN uploadDocument SHOWN",
                        "anna OWN getDocument SHOWN",
                        "anna OWN downloadDocument SHOWN",
                        "liga STAFF getDocument SHOWN",
                        "liga STAFF downloadDocument SHOWN",
                        "andris AUDITOR listDocuments SHOWN",
                        "marta OWN getDocument NOT_FOUND",
                        "karlis HELPER downloadDocument REFUSED");
    }

    private List<String> looks() {
        String all =
                stage.text(
                        "select string_agg(reader || ' ' || reach || ' ' || operation || ' ' || outcome, ',' order by at, id) from look where asked = ?::uuid or ?::uuid = any(cases)",
                        id,
                        application.id().toString());
        return Stream.of(String.valueOf(all).split(",", -1))
                .map(look ->
                        Stream.of("anna", "liga", "andris", "marta", "karlis")
                                .filter(who -> look.startsWith(Tokens.keyOf(who) + " "))
                                .map(who -> look.replace(Tokens.keyOf(who), who))
                                .findFirst()
                                .orElse(look))
                .toList();
    }

    private Response listed(String who, String more) {
        return as(who).get("/v1/documents?applicationId=" + application.id() + more);
    }

    private static Response content(String who, String id) {
        return as(who).get("/v1/documents/" + id + "/content");
    }

    private static String withoutTrace(Response response) {
        return response.then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
