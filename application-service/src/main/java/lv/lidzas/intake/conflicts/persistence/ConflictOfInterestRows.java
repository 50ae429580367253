package lv.lidzas.intake.conflicts.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of the register of conflicts of interest. */
@ApplicationScoped
class ConflictOfInterestRows implements PanacheRepositoryBase<ConflictOfInterestRow, UUID> {}
