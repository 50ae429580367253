package lv.lidzas.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.Reader;
import lv.lidzas.documents.usecase.AccessLog;
import lv.lidzas.kit.ids.Ids;

/** The accesses in PostgreSQL; only ever added to. */
@ApplicationScoped
public class JpaAccessLog implements AccessLog {

    private final EntityManager database;
    private final Ids ids;

    JpaAccessLog(EntityManager database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public void record(Reader reader, Seen seen, Instant at, List<Document> documents) {
        documents.forEach(document ->
                database.persist(new AccessRow(ids.next(), document, reader, seen.name(), at)));
    }
}
