package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.Rejection;
import lv.lidzas.intake.domain.TimelineEntry;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Tells what happened to an application, oldest first. */
@ApplicationScoped
public class ShowTimeline {

    private final CaseAccess access;
    private final Timeline timeline;

    ShowTimeline(CaseAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** At most {@code limit} entries that follow the event named last. */
    @Transactional
    public Attempt<List<TimelineEntry>> handle(
            Caller caller, ApplicationId id, @Nullable UUID after, int limit) {
        return access.forReading(caller, id)
                .then(application ->
                        after == null || timeline.holds(application.id(), after)
                                ? Attempt.done(timeline.page(application.id(), after, limit))
                                : Attempt.refused(new Rejection.UnknownCursor()));
    }
}
