package lv.lidzas.scheduling.visits.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code week_plan}. */
@ApplicationScoped
class WeekPlanRows implements PanacheRepositoryBase<WeekPlanRow, WeekPlanRow.Key> {}
