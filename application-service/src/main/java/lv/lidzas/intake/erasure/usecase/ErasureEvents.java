package lv.lidzas.intake.erasure.usecase;

import lv.lidzas.intake.erasure.domain.ErasureEvent;

/** Port: tells the other services. */
public interface ErasureEvents {

    /** Tells it when the transaction commits. */
    void publish(ErasureEvent event);
}
