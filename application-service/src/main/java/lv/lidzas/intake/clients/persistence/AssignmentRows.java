package lv.lidzas.intake.clients.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of assignments. */
@ApplicationScoped
class AssignmentRows implements PanacheRepositoryBase<AssignmentRow, UUID> {}
