package lv.lidzas.documents.filing.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table of documents. */
@ApplicationScoped
class DocumentRows implements PanacheRepositoryBase<DocumentRow, UUID> {}
