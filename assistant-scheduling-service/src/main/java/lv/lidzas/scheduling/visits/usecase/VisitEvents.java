package lv.lidzas.scheduling.visits.usecase;

import lv.lidzas.scheduling.visits.domain.VisitEvent;

/** Port: tells others what happened to visits. */
@FunctionalInterface
public interface VisitEvents {

    /** Tells it when the transaction commits. */
    void publish(VisitEvent event);
}
