package lv.lidzas.intake.timeline.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of timelines. */
@ApplicationScoped
class TimelineEntryRows implements PanacheRepositoryBase<TimelineEntryRow, TimelineEntryRow.Key> {}
