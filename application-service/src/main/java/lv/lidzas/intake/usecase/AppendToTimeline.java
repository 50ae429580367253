package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.TimelineEntry;

/** Adds what another service told to the timeline of an application. */
@ApplicationScoped
public class AppendToTimeline {

    private final Applications applications;
    private final Timeline timeline;

    AppendToTimeline(Applications applications, Timeline timeline) {
        this.applications = applications;
        this.timeline = timeline;
    }

    /** Adds the entry; tells whether the application is known here at all. */
    @Transactional
    public boolean handle(TimelineEntry entry) {
        if (!applications.contains(entry.applicationId())) {
            return false;
        }
        timeline.append(entry);
        return true;
    }
}
