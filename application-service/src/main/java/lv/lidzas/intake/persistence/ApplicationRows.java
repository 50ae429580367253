package lv.lidzas.intake.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of applications. */
@ApplicationScoped
class ApplicationRows implements PanacheRepositoryBase<ApplicationRow, UUID> {}
