package lv.lidzas.documents.filing.usecase;

import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Reader;

/** Who saw whose documents (piekļuves žurnāls); a person may ask for the last two years of it. */
public interface AccessLog {

    /** Records that the reader saw this much of the documents. */
    void record(Reader reader, Seen seen, Instant at, List<Document> documents);

    /** How much was seen. */
    enum Seen {
        /** The details in a list. */
        LISTED,
        /** The details of one document. */
        DETAILS,
        /** The bytes. */
        CONTENT
    }
}
