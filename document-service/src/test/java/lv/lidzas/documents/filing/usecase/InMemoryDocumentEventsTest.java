package lv.lidzas.documents.filing.usecase;

import java.util.List;
import lv.lidzas.documents.filing.domain.DocumentId;

class InMemoryDocumentEventsTest extends DocumentEventsContract {

    private final InMemoryDocumentEvents events = new InMemoryDocumentEvents();

    @Override
    protected DocumentEvents events() {
        return events;
    }

    @Override
    protected List<String> toldOf(DocumentId document, int count) {
        return events.told().stream()
                .filter(it -> it.document().id().equals(document))
                .map(it -> it.getClass().getSimpleName())
                .toList();
    }

    @Override
    protected void inTransaction(Runnable work) {
        work.run();
    }
}
