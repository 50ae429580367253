package lv.lidzas.documents.cases.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table of holds. */
@ApplicationScoped
class HeardHoldRows implements PanacheRepositoryBase<HeardHoldRow, UUID> {}
