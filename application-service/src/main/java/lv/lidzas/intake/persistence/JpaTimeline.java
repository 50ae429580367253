package lv.lidzas.intake.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.TimelineEntry;
import lv.lidzas.intake.usecase.Timeline;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Keeps timelines in PostgreSQL, in the order of the events' times whatever the order of their arrival. */
@ApplicationScoped
public class JpaTimeline implements Timeline {

    private static final String ORDER = " order by happenedAt, eventId";

    private final TimelineEntryRows rows;

    JpaTimeline(TimelineEntryRows rows) {
        this.rows = rows;
    }

    @Override
    public void append(TimelineEntry entry) {
        UUID application = entry.applicationId().value();
        if (rows.findById(new TimelineEntryRow.Key(application, entry.eventId())) != null) {
            return;
        }
        TimelineEntryRow row = new TimelineEntryRow();
        row.applicationId = application;
        row.eventId = entry.eventId();
        row.type = entry.type();
        row.happenedAt = entry.at();
        row.details = StoredJson.write(entry.details());
        rows.persist(row);
    }

    @Override
    public boolean holds(ApplicationId applicationId, UUID eventId) {
        return rows.findById(new TimelineEntryRow.Key(applicationId.value(), eventId)) != null;
    }

    @Override
    public List<TimelineEntry> page(ApplicationId applicationId, @Nullable UUID after, int limit) {
        return query(applicationId.value(), after).page(0, limit).list().stream()
                .map(row ->
                        new TimelineEntry(
                                applicationId,
                                row.eventId,
                                row.type,
                                row.happenedAt,
                                StoredJson.readTexts(row.details)))
                .toList();
    }

    private PanacheQuery<TimelineEntryRow> query(UUID application, @Nullable UUID after) {
        TimelineEntryRow last =
                after == null ? null : rows.findById(new TimelineEntryRow.Key(application, after));
        return last == null
                ? rows.find("applicationId = ?1" + ORDER, application)
                : rows.find(
                        "applicationId = ?1 and (happenedAt > ?2 or (happenedAt = ?2 and eventId > ?3))"
                                + ORDER,
                        application,
                        last.happenedAt,
                        last.eventId);
    }
}
