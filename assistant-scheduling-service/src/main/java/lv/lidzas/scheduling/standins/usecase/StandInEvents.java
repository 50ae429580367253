package lv.lidzas.scheduling.standins.usecase;

import lv.lidzas.scheduling.standins.domain.StandInEvent;

/** Port: tells others what happens in the search for stand-ins. */
@FunctionalInterface
public interface StandInEvents {

    /** Tells it when the transaction commits. */
    void publish(StandInEvent event);
}
