package lv.lidzas.intake.timeline.usecase;

import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Port: what happened to an application, oldest first. */
public interface Timeline {

    /** Adds an entry; the same event adds nothing twice. */
    void append(TimelineEntry entry);

    /** Whether the event is on the application's timeline. */
    boolean holds(ApplicationId applicationId, UUID eventId);

    /** A part of it, oldest first; an entry's id is that of its event. */
    Slice<TimelineEntry> page(ApplicationId applicationId, PageRequest page);
}
