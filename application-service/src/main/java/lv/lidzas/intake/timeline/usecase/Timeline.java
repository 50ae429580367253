package lv.lidzas.intake.timeline.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Port: what happened to an application, oldest first. */
public interface Timeline {

    /** Adds an entry; the same event adds nothing twice. */
    void append(TimelineEntry entry);

    /** Adds what an event tells, without who says so and in which version: {@code document-received}. */
    default void append(Envelope event, ApplicationId id, Map<String, String> details) {
        List<String> type = List.of(event.type().split("\\.", -1));
        append(new TimelineEntry(id, event.id(), type.get(type.size() - 2), event.time(), details));
    }

    /** Whether the event is on the application's timeline. */
    boolean holds(ApplicationId applicationId, UUID eventId);

    /** A part of what is within reach, oldest first; an entry's id is that of its event. */
    Slice<TimelineEntry> page(ApplicationId applicationId, TimelineReach reach, PageRequest page);
}
