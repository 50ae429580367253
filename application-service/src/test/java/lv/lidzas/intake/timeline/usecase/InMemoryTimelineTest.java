package lv.lidzas.intake.timeline.usecase;

import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;

class InMemoryTimelineTest extends TimelineContract {

    private final Timeline timeline = new InMemoryTimeline();

    @Override
    protected Timeline timeline() {
        return timeline;
    }

    @Override
    protected ApplicationId newApplication() {
        return new ApplicationId(UUID.randomUUID());
    }
}
