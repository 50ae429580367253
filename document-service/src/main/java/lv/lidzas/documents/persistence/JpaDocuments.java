package lv.lidzas.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.ContentHash;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.Reader;
import lv.lidzas.documents.domain.Uploader;
import lv.lidzas.documents.usecase.DocumentFilter;
import lv.lidzas.documents.usecase.Documents;
import lv.lidzas.kit.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The documents in PostgreSQL. */
@ApplicationScoped
public class JpaDocuments implements Documents {

    private final EntityManager database;

    JpaDocuments(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Document document) {
        DocumentRow row = new DocumentRow();
        row.begin(document);
        database.persist(row);
        database.flush();
    }

    @Override
    public Document update(Document document) {
        DocumentRow row = database.find(DocumentRow.class, document.id().value());
        if (row == null || row.version != document.version()) {
            throw new StaleVersion();
        }
        row.follow(document);
        try {
            database.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return document.atVersion(row.version);
    }

    @Override
    public @Nullable Document find(DocumentId id) {
        DocumentRow row = database.find(DocumentRow.class, id.value());
        return row == null ? null : DocumentRowMapping.document(row);
    }

    @Override
    public @Nullable DocumentId firstWith(
            ApplicationId application, DocumentKind kind, ContentHash hash, Uploader uploader) {
        return database.createQuery(
                        """
                        select d.id from DocumentRow d
                        where d.applicationId = :application and d.kind = :kind and d.sha256 = :hash
                            and (d.state <> 'HELD' or d.uploadedBy = :uploader)
                        order by d.id\
                        """,
                        UUID.class)
                .setParameter("application", application.value())
                .setParameter("kind", kind.name())
                .setParameter("hash", hash.hex())
                .setParameter("uploader", uploader.subject())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DocumentId::new)
                .orElse(null);
    }

    @Override
    public List<Document> heldFor(ApplicationId application) {
        return database.createQuery(
                        "from DocumentRow d where d.applicationId = :application and d.state = :held order by d.id",
                        DocumentRow.class)
                .setParameter("application", application.value())
                .setParameter("held", DocumentState.Code.HELD.name())
                .getResultStream()
                .map(DocumentRowMapping::document)
                .toList();
    }

    @Override
    public List<Document> list(DocumentFilter filter, Reader reader) {
        return new DocumentQuery(filter, reader)
                .on(database).stream().map(DocumentRowMapping::document).toList();
    }
}
