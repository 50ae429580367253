package lv.lidzas.eligibility.worklist.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code work_item}. */
@ApplicationScoped
class WorkItemRows implements PanacheRepositoryBase<WorkItemRow, UUID> {}
