package lv.lidzas.intake;

import static lv.lidzas.testkit.Http.as;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.contracts.eligibility.v1.DocumentCondition;
import lv.lidzas.contracts.eligibility.v1.LegalReferenceTerms;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;

/** What the other services would publish, put on the real topics. */
public final class OtherServices {

    private static final LegalReferenceTerms PARAGRAPH_6 =
            new LegalReferenceTerms("MK 942", "6. punkts", "point 6", "2016-01-01");
    private static final UUID PERSON = new UUID(0, 1);

    private OtherServices() {}

    /** The rules of the page, as far as the tests need them. */
    public static void publishRules() {
        tell(
                "MK942-2016",
                new RuleSetPublished(
                        "MK942-2016",
                        null,
                        null,
                        Stream.of(
                                        "WORK",
                                        "EDUCATION",
                                        "HIGHER_EDUCATION",
                                        "DAY_CARE",
                                        "PUBLIC_EVENT",
                                        "INSTITUTION",
                                        "LEISURE")
                                .map(OtherServices::purpose)
                                .toList(),
                        List.of(
                                document(
                                        DocumentKindCode.REPRESENTATION_PROOF,
                                        DocumentCondition.REPRESENTED),
                                document(
                                        DocumentKindCode.OPINION_ASSISTANT_NEED,
                                        DocumentCondition.ADULT),
                                document(
                                        DocumentKindCode.OPINION_SPECIAL_CARE,
                                        DocumentCondition.CHILD),
                                document(
                                        DocumentKindCode.CONFIRMATION_EMPLOYER,
                                        DocumentCondition.PURPOSE,
                                        new PurposeCode("WORK")),
                                document(
                                        DocumentKindCode.CONFIRMATION_EDUCATION,
                                        DocumentCondition.PURPOSE,
                                        new PurposeCode("EDUCATION")))));
    }

    /** The rules of the page, published once and heard. */
    public static void rulesAreThere() {
        if (purposes().statusCode() == 200) {
            return;
        }
        publishRules();
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> purposes().then().statusCode(200));
    }

    private static Response purposes() {
        return as("anna").get("/v1/purposes");
    }

    public static void received(UUID document, String application, DocumentKindCode kind) {
        tell(
                document.toString(),
                new DocumentReceived(
                        document,
                        UUID.fromString(application),
                        PERSON,
                        kind,
                        Tokens.keyOf("anna")));
    }

    public static void verified(UUID document, String application, DocumentKindCode kind) {
        tell(
                document.toString(),
                new DocumentVerified(
                        document,
                        UUID.fromString(application),
                        PERSON,
                        kind,
                        LocalDate.of(2026, 1, 5),
                        null,
                        null,
                        List.of()));
    }

    public static void rejected(UUID document, String application, DocumentKindCode kind) {
        tell(
                document.toString(),
                new DocumentRejected(
                        document,
                        UUID.fromString(application),
                        PERSON,
                        kind,
                        RejectionReasonCode.ILLEGIBLE));
    }

    public static void tell(String key, Record event) {
        tell(key, event, UUID.randomUUID(), Instant.now());
    }

    public static void tell(String key, Record event, UUID eventId, Instant at) {
        Envelope envelope =
                new Envelope(
                        eventId, Contracts.typeOf(event.getClass()), key, at, key, null, "LUDZA");
        try (Topic topic = Topic.of(Contracts.topicOf(event.getClass()))) {
            topic.send(key, EventJson.write(envelope, URI.create("/lidzas/LUDZA/test"), event));
        }
    }

    private static RuleSetPublished.PurposeTerms purpose(String code) {
        return new RuleSetPublished.PurposeTerms(
                new PurposeCode(code), PARAGRAPH_6, "lv " + code, "en " + code);
    }

    private static RuleSetPublished.RequiredDocumentTerms document(
            DocumentKindCode kind, DocumentCondition condition, PurposeCode... purposes) {
        return new RuleSetPublished.RequiredDocumentTerms(
                kind,
                condition,
                List.of(purposes),
                PARAGRAPH_6,
                "Vajadzīgs: " + kind,
                "Needed: " + kind);
    }
}
