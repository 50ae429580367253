package lv.lidzas.scheduling.visits.messaging;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.visits.usecase.FollowHours;

/** Hears within the transaction what happens to hours; before the ledger, so that what was planned is given back first. */
@ApplicationScoped
class HoursToFollow {

    private static final int BEFORE_THE_LEDGER = 1000;

    private final FollowHours followHours;

    HoursToFollow(FollowHours followHours) {
        this.followHours = followHours;
    }

    void on(@Observes @Priority(BEFORE_THE_LEDGER) HoursEvent event) {
        followHours.handle(event);
    }
}
