package lv.lidzas.kit.parties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of parties. */
@ApplicationScoped
class CasePartiesRows implements PanacheRepositoryBase<CasePartiesRow, UUID> {}
