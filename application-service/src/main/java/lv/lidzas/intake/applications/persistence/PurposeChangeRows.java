package lv.lidzas.intake.applications.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of changes of purposes. */
@ApplicationScoped
class PurposeChangeRows implements PanacheRepositoryBase<PurposeChangeRow, UUID> {}
