package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.kit.ids.Ids;
import org.junit.jupiter.api.Test;

/** What every teller of events does, in memory and over Kafka. */
public abstract class DocumentEventsContract {

    private final Ids ids = new Ids();

    protected abstract DocumentEvents events();

    /** The kinds of so many events that were told of a document, in order: {@code Received}, {@code Verified}. */
    protected abstract List<String> toldOf(DocumentId document, int count);

    /** Does it in a transaction of its own. */
    protected abstract void inTransaction(Runnable work);

    @Test
    void theEventsOfADocumentAreToldInTheirOrderAndUnderItsId() {
        Document document = document();
        Document other = document();

        inTransaction(() -> {
            events().publish(new DocumentEvent.Received(document));
            events().publish(new DocumentEvent.Received(other));
            events().publish(new DocumentEvent.Verified(document));
        });
        inTransaction(() ->
                events().publish(new DocumentEvent.Rejected(document, RejectionReason.ILLEGIBLE)));

        assertThat(toldOf(document.id(), 3)).containsExactly("Received", "Verified", "Rejected");
        assertThat(toldOf(other.id(), 1)).containsExactly("Received");
    }

    /** A document that nothing was told of yet. */
    protected final Document document() {
        Document example = handedIn(OPINION_FOR_ANNA);
        return new Document(
                new DocumentId(ids.next()),
                example.filing(),
                example.details(),
                example.content(),
                example.upload(),
                example.state(),
                null,
                List.of(),
                0);
    }
}
