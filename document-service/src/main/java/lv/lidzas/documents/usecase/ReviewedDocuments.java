package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.Refusal;
import lv.lidzas.kit.StaleVersion;

/** What both ends of a review share: the document that the caseworker saw, kept with what became of it. */
@ApplicationScoped
class ReviewedDocuments {

    private final VisibleDocuments visible;
    private final Documents documents;
    private final DocumentEvents events;

    ReviewedDocuments(VisibleDocuments visible, Documents documents, DocumentEvents events) {
        this.visible = visible;
        this.documents = documents;
        this.events = events;
    }

    Answer change(ReviewTurn turn, Function<Document, Answer> review) {
        Document document = visible.find(turn.id(), Readers.of(turn.caller()));
        if (document == null) {
            return new Answer.Refused(new Refusal.UnknownDocument());
        }
        if (document.version() != turn.expectedVersion()) {
            throw new StaleVersion();
        }
        Answer answer = review.apply(document);
        if (answer instanceof Answer.Done done) {
            Document kept = documents.update(done.document());
            events.publish(done.events());
            return new Answer.Done(kept, done.events());
        }
        return answer;
    }
}
