package lv.lidzas.intake.timeline.persistence;

import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.kit.json.StoredJson;

/** Turns rows into timeline entries. */
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
}
