package lv.lidzas.intake.applications.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of changes of representation. */
@ApplicationScoped
class RepresentationChangeRows implements PanacheRepositoryBase<RepresentationChangeRow, UUID> {}
