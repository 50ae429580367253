package lv.lidzas.scheduling.feeds.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code calendar_feed}. */
@ApplicationScoped
class CalendarFeedRows implements PanacheRepositoryBase<CalendarFeedRow, UUID> {}
