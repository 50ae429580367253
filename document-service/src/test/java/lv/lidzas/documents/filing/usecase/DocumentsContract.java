package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA_ADULT_GROUP_II;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.REVIEW_BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.FileName;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.BlobReferences;
import lv.lidzas.documents.filing.domain.CorrectedField;
import lv.lidzas.documents.filing.domain.Correction;
import lv.lidzas.documents.filing.domain.DisabilityGroup;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.ExampleDocuments;
import lv.lidzas.documents.filing.domain.Filing;
import lv.lidzas.documents.filing.domain.Limitation;
import lv.lidzas.documents.filing.domain.Opinion;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.documents.filing.domain.Upload;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of documents does. */
public abstract class DocumentsContract {

    private static final Reader OWNER = ExampleDocuments.reader("anna", Reader.Reach.OWN);
    private static final DocumentFilter ALL = new DocumentFilter(null, null, null);

    private final Ids ids = new Ids();
    private final ApplicationId application = new ApplicationId(ids.next());
    private final ContentHash hash =
            new ContentHash(UUID.randomUUID().toString().replace("-", "").repeat(2));

    private final ContentHash name =
            new ContentHash(UUID.randomUUID().toString().replace("-", "").repeat(2));

    protected abstract Documents documents();

    protected abstract BlobReferences references();

    /** Does it in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void aDocumentIsFoundAsItWasAdded() {
        Document document = added(OPINION_FOR_ANNA, BY_ANNA);

        assertThat(found(document)).isEqualTo(document);
        assertThat(inTransaction(() -> documents().find(new DocumentId(ids.next())))).isNull();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindIsKeptWithWhatItStates(DocumentKind kind) {
        Opinion opinion =
                kind.isOpinion()
                        ? new Opinion(
                                kind.statesGroup() ? DisabilityGroup.II : null,
                                List.of(Limitation.MOBILITY))
                        : null;
        Document document =
                added(
                        new DocumentDetails(
                                kind,
                                OPINION_FOR_ANNA.issuer(),
                                OPINION_FOR_ANNA.number(),
                                OPINION_FOR_ANNA.issuedOn(),
                                null,
                                opinion),
                        BY_ANNA);

        assertThat(found(document)).isEqualTo(document);
    }

    @Test
    void whatBecameOfADocumentIsKeptUnderItsNextVersion() {
        Document document = added(OPINION_FOR_ANNA, BY_ANNA);
        Document rejected =
                new Document(
                        document.id(),
                        document.filing(),
                        EMPLOYER_FOR_ANNA,
                        document.content(),
                        document.upload(),
                        new DocumentState.Rejected(
                                REVIEW_BY_LIGA,
                                new RejectionGrounds(RejectionReason.OTHER, "Paraugs.")),
                        null,
                        List.of(
                                new Correction(
                                        CorrectedField.VALID_UNTIL,
                                        "2028-09-30",
                                        null,
                                        REVIEW_BY_LIGA)),
                        document.version());

        Document kept = inTransaction(() -> documents().update(rejected));

        assertThat(kept).isEqualTo(rejected.atVersion(document.version() + 1));
        assertThat(found(document)).isEqualTo(kept);
        assertThatThrownBy(() -> inTransaction(() -> documents().update(rejected)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theFirstDocumentWithTheSameBytesIsFoundUnlessAStrangerHoldsIt() {
        Document strangers =
                added(OPINION_FOR_ANNA, new Uploader(new PartyKey("1.stranger"), false));
        assertThat(firstWith(DocumentKind.OPINION_ASSISTANT_NEED, BY_ANNA)).isNull();
        assertThat(firstWith(DocumentKind.OPINION_ASSISTANT_NEED, strangers.upload().by()))
                .isEqualTo(strangers.id());

        Document annas = added(OPINION_FOR_ANNA, BY_ANNA);
        added(OPINION_FOR_ANNA, BY_ANNA);

        assertThat(firstWith(DocumentKind.OPINION_ASSISTANT_NEED, BY_ANNA)).isEqualTo(annas.id());
        assertThat(firstWith(DocumentKind.CONFIRMATION_EMPLOYER, BY_ANNA)).isNull();
    }

    @Test
    void heldDocumentsOfAnApplicationComeOldestFirst() {
        Document first = added(OPINION_FOR_ANNA, BY_ANNA);
        Document second = added(EMPLOYER_FOR_ANNA, BY_LIGA);
        inTransaction(() -> documents().update(second.in(new DocumentState.Received())));
        Document third = added(EMPLOYER_FOR_ANNA, BY_ANNA);

        assertThat(inTransaction(() -> documents().heldFor(application)))
                .containsExactly(first, third);
    }

    @Test
    void aListIsNewestFirstAndGoesOnPageByPage() {
        Document first = added(OPINION_FOR_ANNA, BY_ANNA);
        Document second = added(EMPLOYER_FOR_ANNA, BY_ANNA);
        Document third = added(OPINION_FOR_ANNA, BY_ANNA);
        DocumentFilter here = new DocumentFilter(application, null, null);

        Slice<Document> page = list(here, new PageRequest(null, 2));

        assertThat(page.items()).containsExactly(third, second);
        assertThat(page.next()).isEqualTo(second.id().value());
        assertThat(list(here, new PageRequest(page.next(), 2)))
                .isEqualTo(new Slice<>(List.of(first), null));
    }

    @Test
    void aFilterNarrowsTheListByWhatItNames() {
        added(OPINION_FOR_ANNA, BY_ANNA);
        Document employers = added(EMPLOYER_FOR_ANNA, BY_ANNA);
        PageRequest page = new PageRequest(null, 200);

        assertThat(
                        list(
                                        new DocumentFilter(
                                                application,
                                                DocumentState.Code.HELD,
                                                DocumentKind.CONFIRMATION_EMPLOYER),
                                        page)
                                .items())
                .containsExactly(employers);
        assertThat(
                        list(
                                        new DocumentFilter(
                                                application, DocumentState.Code.VERIFIED, null),
                                        page)
                                .items())
                .isEmpty();
        assertThat(list(ALL, page).items()).contains(employers);
    }

    @Test
    void bytesAreOrphansUntilADocumentHasThem() {
        assertThat(inTransaction(() -> references().isOrphan(name))).isTrue();

        added(OPINION_FOR_ANNA, BY_ANNA);

        assertThat(inTransaction(() -> references().isOrphan(name))).isFalse();
    }

    @Test
    void whatWasHeldTooLongIsDeletedOldestFirstAndNothingThatWasReceived() {
        Instant day = Instant.parse("1999-01-01T10:00:00Z");
        Document first = added(OPINION_FOR_ANNA, new Upload(BY_ANNA, day), null);
        Document received = added(OPINION_FOR_ANNA, new Upload(BY_ANNA, day.plusSeconds(1)), null);
        inTransaction(() -> documents().update(received.in(new DocumentState.Received())));
        Document second =
                added(OPINION_FOR_ANNA, new Upload(BY_ANNA, day.plusSeconds(2)), first.id());
        Document young = added(OPINION_FOR_ANNA, BY_ANNA);
        Instant before = day.plusSeconds(60);

        assertThat(inTransaction(() -> documents().heldBefore(before))).isEqualTo(2);
        assertThat(inTransaction(() -> documents().deleteHeldBefore(before, 1))).isEqualTo(1);
        assertThat(inTransaction(() -> documents().heldFor(application)))
                .extracting(Document::id)
                .containsExactly(second.id(), young.id());
        assertThat(found(second).duplicateOf()).isNull();
        assertThat(inTransaction(() -> documents().deleteHeldBefore(before, 9))).isEqualTo(1);
        assertThat(inTransaction(() -> documents().deleteHeldBefore(before, 9))).isZero();
        assertThat(found(received).state()).isEqualTo(new DocumentState.Received());
        assertThat(found(young)).isEqualTo(young);
    }

    protected final Document added(DocumentDetails details, Uploader by) {
        return added(details, handedIn(details, by).upload(), null);
    }

    private Document added(
            DocumentDetails details, Upload upload, @Nullable DocumentId duplicateOf) {
        Document example = handedIn(details, upload.by());
        Document document =
                new Document(
                        new DocumentId(ids.next()),
                        new Filing(application, ANNA_ADULT_GROUP_II),
                        details,
                        new Content(
                                hash,
                                12,
                                "application/pdf",
                                new FileName("paraugs.pdf"),
                                new KeptBytes(name, new byte[32])),
                        upload,
                        example.state(),
                        duplicateOf,
                        List.of(),
                        0);
        return inTransaction(() -> {
            documents().add(document);
            return document;
        });
    }

    protected final Document found(Document document) {
        return inTransaction(() -> documents().find(document.id()));
    }

    private DocumentId firstWith(DocumentKind kind, Uploader by) {
        return inTransaction(() -> documents().firstWith(application, kind, hash, by));
    }

    private Slice<Document> list(DocumentFilter filter, PageRequest page) {
        return inTransaction(() -> documents().list(filter, page, OWNER));
    }
}
