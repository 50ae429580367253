package lv.lidzas.scheduling.ledger.messaging;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.ledger.usecase.PostHours;

/** Hears within the transaction what happens to hours; after visits, which first give back what they had planned. */
@ApplicationScoped
class HoursToPost {

    private static final int AFTER_VISITS = 2000;

    private final PostHours postHours;

    HoursToPost(PostHours postHours) {
        this.postHours = postHours;
    }

    void on(@Observes @Priority(AFTER_VISITS) HoursEvent event) {
        postHours.handle(event);
    }
}
