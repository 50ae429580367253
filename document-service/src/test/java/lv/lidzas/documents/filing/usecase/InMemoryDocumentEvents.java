package lv.lidzas.documents.filing.usecase;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.documents.filing.domain.DocumentEvent;

/** What was told, in memory; a test that undoes its work looks at the database. */
public final class InMemoryDocumentEvents implements DocumentEvents {

    private final List<DocumentEvent> told = new ArrayList<>();

    @Override
    public void publish(DocumentEvent event) {
        told.add(event);
    }

    /** Everything, in order. */
    public List<DocumentEvent> told() {
        return List.copyOf(told);
    }
}
