package lv.lidzas.documents.filing.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table of accesses; only ever added to. */
@ApplicationScoped
class AccessRows implements PanacheRepositoryBase<AccessRow, UUID> {}
