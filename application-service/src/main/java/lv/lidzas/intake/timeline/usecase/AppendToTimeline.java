package lv.lidzas.intake.timeline.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.events.Envelope;

/** Adds an event to the timeline of its application, and counts what concerns none that is known here. */
@ApplicationScoped
public class AppendToTimeline {

    private final TimelineAccess access;
    private final Timeline timeline;
    private final ForeignEventCount foreign;

    AppendToTimeline(TimelineAccess access, Timeline timeline, ForeignEventCount foreign) {
        this.access = access;
        this.timeline = timeline;
        this.foreign = foreign;
    }

    /** Adds the event with its codes, dates and minutes; tells whether the application is known here at all. */
    @Transactional
    public boolean handle(Envelope event, ApplicationId id, Map<String, String> details) {
        if (!access.isKnown(id)) {
            foreign.increment();
            return false;
        }
        timeline.append(event, id, details);
        return true;
    }
}
