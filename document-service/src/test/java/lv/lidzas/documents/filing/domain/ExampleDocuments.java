package lv.lidzas.documents.filing.domain;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_APPLICATION;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA_ADULT_GROUP_II;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.FileName;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Named documents; all people and papers are invented. */
public final class ExampleDocuments {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");

    public static final PartyKey LIGA = new PartyKey("1.liga");

    /** Somebody who reads on a day of the examples. */
    public static Reader reader(String login, Reader.Reach reach) {
        PartyKey key = new PartyKey("1." + login);
        return new Reader(key, new OwnCases(Set.of(key), LocalDate.of(2026, 11, 20)), reach);
    }

    public static final Opinion GROUP_II_MOBILITY =
            new Opinion(DisabilityGroup.II, List.of(Limitation.MOBILITY));

    public static final DocumentDetails OPINION_FOR_ANNA =
            new DocumentDetails(
                    DocumentKind.OPINION_ASSISTANT_NEED,
                    "VDEĀVK",
                    "P-1/2026",
                    LocalDate.of(2026, 10, 1),
                    LocalDate.of(2028, 9, 30),
                    GROUP_II_MOBILITY);

    public static final DocumentDetails EMPLOYER_FOR_ANNA =
            new DocumentDetails(
                    DocumentKind.CONFIRMATION_EMPLOYER,
                    "SIA Paraugs",
                    "D-7",
                    LocalDate.of(2026, 11, 2),
                    null,
                    null);

    public static final Uploader BY_ANNA = new Uploader(ANNA, false);
    public static final Uploader BY_LIGA = new Uploader(LIGA, true);
    public static final Review REVIEW_BY_LIGA = new Review(LIGA, NOON);

    private ExampleDocuments() {}

    /** A document that was just handed in by Anna. */
    public static Document handedIn(DocumentDetails details) {
        return handedIn(details, BY_ANNA);
    }

    /** A document that was just handed in. */
    public static Document handedIn(DocumentDetails details, Uploader by) {
        return new Document(
                new DocumentId(UUID.fromString("019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a20")),
                new Filing(ANNAS_APPLICATION, ANNA_ADULT_GROUP_II),
                details,
                content(),
                new Upload(by, NOON),
                new DocumentState.Held(),
                null,
                List.of(),
                0);
    }

    /** The same document in another state. */
    public static Document in(DocumentState state, Document document) {
        return new Document(
                document.id(),
                document.filing(),
                document.details(),
                document.content(),
                document.upload(),
                state,
                document.duplicateOf(),
                document.corrections(),
                document.version());
    }

    /** The details with another day of issue and term. */
    public static DocumentDetails dated(
            DocumentDetails details, LocalDate issuedOn, @Nullable LocalDate validUntil) {
        return new DocumentDetails(
                details.kind(),
                details.issuer(),
                details.number(),
                issuedOn,
                validUntil,
                details.opinion());
    }

    private static Content content() {
        return new Content(
                new ContentHash("ab".repeat(32)),
                12,
                "application/pdf",
                new FileName("paraugs.pdf"),
                new KeptBytes(new ContentHash("ba".repeat(32)), new byte[32]));
    }
}
