package lv.lidzas.scheduling.visits.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code visit_step}. */
@ApplicationScoped
class VisitStepRows implements PanacheRepositoryBase<VisitStepRow, VisitStepRow.Key> {}
