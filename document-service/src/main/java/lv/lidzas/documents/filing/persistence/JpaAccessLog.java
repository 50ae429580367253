package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.usecase.AccessLog;
import lv.lidzas.kit.ids.Ids;

/** The accesses in PostgreSQL. */
@ApplicationScoped
public class JpaAccessLog implements AccessLog {

    private final AccessRows rows;
    private final Ids ids;

    JpaAccessLog(AccessRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public void record(Reader reader, Seen seen, Instant at, List<Document> documents) {
        if (!documents.isEmpty()) {
            rows.persist(AccessRowMapping.row(ids.next(), documents, seen, reader, at));
        }
    }
}
