package lv.lidzas.intake.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.TimelineEntry;
import lv.lidzas.kit.events.Envelope;

/** Turns an event's envelope into a timeline entry. */
final class TimelineEntries {

    private TimelineEntries() {}

    static TimelineEntry of(Envelope envelope, UUID applicationId, Map<String, String> details) {
        return new TimelineEntry(
                new ApplicationId(applicationId),
                envelope.id(),
                shortType(envelope.type()),
                envelope.time(),
                details);
    }

    /** What happened without who says so and in which version: {@code document-received}. */
    static String shortType(String type) {
        List<String> parts = List.of(type.split("\\.", -1));
        return parts.get(parts.size() - 2);
    }
}
