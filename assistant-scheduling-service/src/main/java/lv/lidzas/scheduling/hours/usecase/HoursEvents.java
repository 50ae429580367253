package lv.lidzas.scheduling.hours.usecase;

import lv.lidzas.scheduling.hours.domain.HoursEvent;

/** Port: tells those outside what happened; it is told if and only if the transaction commits. */
public interface HoursEvents {

    void publish(HoursEvent event);
}
