package lv.lidzas.intake.timeline.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.intake.timeline.usecase.Timeline;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps timelines in PostgreSQL, in the order of the events' times whatever the order of their arrival. */
@ApplicationScoped
public class JpaTimeline implements Timeline {

    /** Not persisted as a row, because that would take a look before whether it is there. */
    private static final String APPEND =
            """
            insert into timeline_entry (application_id, event_id, type, happened_at, details)
            values (:application, :event, :type, :at, :details) on conflict do nothing\
            """;

    private static final String ORDER = " order by happenedAt, eventId";

    private final TimelineEntryRows rows;

    JpaTimeline(TimelineEntryRows rows) {
        this.rows = rows;
    }

    @Override
    public void append(TimelineEntry entry) {
        rows.getEntityManager()
                .createNativeQuery(APPEND)
                .setParameter("application", entry.applicationId().value())
                .setParameter("event", entry.eventId())
                .setParameter("type", entry.type())
                .setParameter("at", entry.at())
                .setParameter("details", StoredJson.write(entry.details()))
                .executeUpdate();
    }

    @Override
    public boolean holds(ApplicationId applicationId, UUID eventId) {
        return find(applicationId, eventId) != null;
    }

    @Override
    public Slice<TimelineEntry> page(
            ApplicationId applicationId, TimelineReach reach, PageRequest page) {
        List<TimelineEntryRow> oneMore =
                query(applicationId, reach, page.after()).page(0, page.limit() + 1).list();
        return Slice.of(oneMore, page, row -> row.eventId).map(TimelineEntryRowMapping::toDomain);
    }

    private PanacheQuery<TimelineEntryRow> query(
            ApplicationId application, TimelineReach reach, @Nullable UUID after) {
        StringBuilder where = new StringBuilder("applicationId = :application");
        Map<String, Object> values = new HashMap<>();
        values.put("application", application.value());
        if (reach != TimelineReach.ALL) {
            where.append(" and type in (:types)");
            values.put("types", reach == TimelineReach.STATE ? TimelineReach.OF_STATE : Set.of());
        }
        TimelineEntryRow last = after == null ? null : find(application, after);
        if (last != null) {
            where.append(" and (happenedAt > :at or (happenedAt = :at and eventId > :event))");
            values.put("at", last.happenedAt);
            values.put("event", last.eventId);
        }
        return rows.find(where + ORDER, values);
    }

    private @Nullable TimelineEntryRow find(ApplicationId application, UUID eventId) {
        return rows.findById(new TimelineEntryRow.Key(application.value(), eventId));
    }
}
