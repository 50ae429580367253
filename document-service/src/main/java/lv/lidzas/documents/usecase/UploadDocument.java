package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.Content;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.Refusal;
import lv.lidzas.documents.domain.Upload;
import lv.lidzas.documents.domain.Uploader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

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
    private final LegalClock clock;
    private final Ids ids;

    UploadDocument(
            FileCheck check,
            KnownCases cases,
            Documents documents,
            BlobStore blobs,
            BlobReferences references,
            DocumentEvents events,
            LegalClock clock,
            Ids ids) {
        this.check = check;
        this.cases = cases;
        this.documents = documents;
        this.blobs = blobs;
        this.references = references;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps the document, or says why not. */
    @Transactional
    public Answer handle(NewDocument handedIn, Caller caller) {
        var flaws = handedIn.details().flaws(clock.today());
        if (!flaws.isEmpty()) {
            return new Answer.Refused(new Refusal.FlawedDetails(flaws));
        }
        return switch (check.examine(handedIn)) {
            case FileCheck.Unfit(var flaw) -> new Answer.Refused(new Refusal.UnfitContent(flaw));
            case FileCheck.Fit(var content) -> file(handedIn, content, caller);
        };
    }

    private Answer file(NewDocument handedIn, Content content, Caller caller) {
        ApplicationId application = handedIn.filing().applicationId();
        references.holdOffSweeping();
        cases.takeTurn(application);
        Answer answer = describe(handedIn, content, caller).fileInto(cases.find(application));
        if (answer instanceof Answer.Done done) {
            blobs.put(handedIn.file(), content.hash());
            documents.add(done.document());
            events.publish(done.events());
        }
        return answer;
    }

    private Document describe(NewDocument handedIn, Content content, Caller caller) {
        DocumentDetails details = handedIn.details();
        Uploader uploader = new Uploader(caller.subject(), caller.isStaff());
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
}
