package lv.lidzas.scheduling.worked.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code worked_time}. */
@ApplicationScoped
class WorkedTimeRows implements PanacheRepositoryBase<WorkedTimeRow, UUID> {}
