package lv.lidzas.intake.timeline.persistence;

import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.kit.json.StoredJson;

/** Turns rows into timeline entries and back. */
final class TimelineEntryRowMapping {

    private TimelineEntryRowMapping() {}

    static TimelineEntry toDomain(TimelineEntryRow row) {
        return new TimelineEntry(
                new ApplicationId(row.applicationId),
                row.eventId,
                row.type,
                row.happenedAt,
                StoredJson.readTexts(row.details));
    }

    static void write(TimelineEntry entry, TimelineEntryRow row) {
        row.applicationId = entry.applicationId().value();
        row.eventId = entry.eventId();
        row.type = entry.type();
        row.happenedAt = entry.at();
        row.details = StoredJson.write(entry.details());
    }
}
