package lv.lidzas.intake.usecase;

import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Port: what happened to an application, oldest first. */
public interface Timeline {

    /** Adds an entry; the same event adds nothing twice. */
    void append(TimelineEntry entry);

    /** Whether the event is on the application's timeline. */
    boolean holds(ApplicationId applicationId, UUID eventId);

    /** The oldest entries after the event named last. */
    List<TimelineEntry> page(ApplicationId applicationId, @Nullable UUID after, int limit);
}
