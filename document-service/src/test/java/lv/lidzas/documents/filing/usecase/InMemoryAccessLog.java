package lv.lidzas.documents.filing.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.Reader;

/** The accesses in memory. */
public final class InMemoryAccessLog implements AccessLog {

    final List<Access> accesses = new ArrayList<>();

    /**
     * That somebody saw something of a document.
     *
     * @param document the document
     * @param person the person whom it concerns
     * @param reader who saw it
     * @param seen how much of it
     * @param at when
     */
    public record Access(
            DocumentId document, PersonId person, Reader reader, Seen seen, Instant at) {}

    @Override
    public void record(Reader reader, Seen seen, Instant at, List<Document> documents) {
        documents.forEach(it ->
                accesses.add(new Access(it.id(), it.filing().subjectPersonId(), reader, seen, at)));
    }
}
