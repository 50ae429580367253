package lv.lidzas.documents.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.usecase.DocumentEvents;
import lv.lidzas.documents.filing.usecase.Documents;
import lv.lidzas.documents.filing.usecase.VisibleDocuments;
import lv.lidzas.documents.review.domain.ReviewRefusal;
import lv.lidzas.documents.review.domain.Verdict;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.Result;

/** Applies a verdict to the document that the caseworker saw, and keeps what became of it. */
@ApplicationScoped
class ReviewedDocuments {

    private final VisibleDocuments visible;
    private final KnownCases cases;
    private final Documents documents;
    private final DocumentEvents events;
    private final Impartiality impartiality;

    ReviewedDocuments(
            VisibleDocuments visible,
            KnownCases cases,
            Documents documents,
            DocumentEvents events,
            Impartiality impartiality) {
        this.visible = visible;
        this.cases = cases;
        this.documents = documents;
        this.events = events;
        this.impartiality = impartiality;
    }

    Result<Document, ReviewRefusal> change(ReviewTurn turn, Verdict verdict) {
        Document document = visible.handle(turn.id(), turn.caller());
        if (document == null) {
            return Result.refused(new ReviewRefusal.UnknownDocument());
        }
        if (document.isOwnMatterOf(
                impartiality.keysOf(turn.caller()),
                cases.find(document.filing().applicationId()))) {
            return Result.refused(new ReviewRefusal.OwnMatter());
        }
        if (document.version() != turn.expectedVersion()) {
            throw new StaleVersion();
        }
        return verdict.on(document).map(this::keep);
    }

    private Document keep(DocumentEvent event) {
        Document kept = documents.update(event.document());
        events.publish(event);
        return kept;
    }
}
