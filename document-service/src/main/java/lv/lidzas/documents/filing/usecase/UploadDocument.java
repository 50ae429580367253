package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.ContentFlaw;
import lv.lidzas.documents.content.usecase.BlobReferences;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.content.usecase.FileCheck;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.FilingRefusal;
import lv.lidzas.documents.filing.domain.Upload;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Result.Done;
import lv.lidzas.kit.words.Result.Refused;

/**
 * Somebody hands in a document (dokumenta iesniegšana).
 *
 * <p>The bytes are kept before the transaction commits, so an acknowledged document has them; the bytes of one that was
 * rolled back are swept later.
 */
@ApplicationScoped
public class UploadDocument {

    private final FileCheck check;
    private final KnownCases cases;
    private final Documents documents;
    private final BlobStore blobs;
    private final BlobReferences references;
    private final DocumentEvents events;
    private final UploadShares shares;
    private final LegalClock clock;
    private final Ids ids;

    UploadDocument(
            FileCheck check,
            KnownCases cases,
            Documents documents,
            BlobStore blobs,
            BlobReferences references,
            DocumentEvents events,
            UploadShares shares,
            LegalClock clock,
            Ids ids) {
        this.check = check;
        this.cases = cases;
        this.documents = documents;
        this.blobs = blobs;
        this.references = references;
        this.events = events;
        this.shares = shares;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps the document, or says why not. */
    @Transactional
    public Result<Document, FilingRefusal> handle(NewDocument handedIn, Caller caller) {
        var flaws = handedIn.details().flaws(clock.today());
        if (!flaws.isEmpty()) {
            return Result.refused(new FilingRefusal.FlawedDetails(flaws));
        }
        return switch (check.handle(handedIn.file())) {
            case Refused<Content, ContentFlaw>(var flaw) ->
                    Result.refused(new FilingRefusal.UnfitContent(flaw));
            case Done<Content, ContentFlaw>(var content) -> file(handedIn, content, caller);
        };
    }

    private Result<Document, FilingRefusal> file(
            NewDocument handedIn, Content content, Caller caller) {
        ApplicationId application = handedIn.filing().applicationId();
        references.holdOffSweeping();
        cases.takeTurn(application);
        return describe(handedIn, content, caller)
                .fileInto(cases.find(application), new OwnCases(caller.parties(), clock.today()))
                .then(document -> shares.take(document, caller))
                .map(document -> keep(document, handedIn));
    }

    private Document keep(Document document, NewDocument handedIn) {
        blobs.put(handedIn.file().received());
        documents.add(document);
        if (document.state() instanceof DocumentState.Received) {
            events.publish(new DocumentEvent.Received(document));
        }
        return document;
    }

    private Document describe(NewDocument handedIn, Content content, Caller caller) {
        DocumentDetails details = handedIn.details();
        Uploader uploader = uploader(caller);
        DocumentId twin =
                documents.firstWith(
                        handedIn.filing().applicationId(),
                        details.kind(),
                        content.hash(),
                        uploader);
        return new Document(
                new DocumentId(ids.next()),
                handedIn.filing(),
                details,
                content,
                new Upload(uploader, clock.now()),
                new DocumentState.Held(),
                twin,
                List.of(),
                0);
    }

    /** A portal that vouches for codes has one login for all its users. */
    private static Uploader uploader(Caller caller) {
        boolean isOwn = !caller.self().equals(caller.login()) && !caller.isPortal();
        return new Uploader(caller.self(), isOwn ? caller.login() : null, caller.isStaff());
    }
}
