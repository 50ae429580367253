package lv.lidzas.scheduling.usecase;

import lv.lidzas.scheduling.domain.SchedulingEvent;

/** Tells those outside what happened; it is told if and only if the transaction commits. */
public interface SchedulingEvents {

    void publish(SchedulingEvent event);
}
