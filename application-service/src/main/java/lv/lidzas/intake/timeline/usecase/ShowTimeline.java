package lv.lidzas.intake.timeline.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.intake.timeline.domain.TimelineRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Tells what happened to an application, oldest first. */
@ApplicationScoped
public class ShowTimeline {

    private final TimelineAccess access;
    private final Timeline timeline;

    ShowTimeline(TimelineAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** A part of the timeline. */
    @Transactional
    public Result<Slice<TimelineEntry>, TimelineRefusal> handle(
            Caller caller, ApplicationId id, PageRequest page) {
        TimelineReach reach = access.reach(caller, id);
        if (reach == TimelineReach.NOTHING) {
            return Result.refused(new TimelineRefusal.UnknownApplication());
        }
        return page.after() == null || timeline.holds(id, page.after())
                ? Result.done(timeline.page(id, reach, page))
                : Result.refused(new TimelineRefusal.UnknownCursor());
    }
}
