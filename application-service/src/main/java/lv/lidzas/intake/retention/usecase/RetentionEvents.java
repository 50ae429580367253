package lv.lidzas.intake.retention.usecase;

import lv.lidzas.intake.retention.domain.RetentionEvent;

/** Port: tells the other services. */
public interface RetentionEvents {

    /** Tells it when the transaction commits. */
    void publish(RetentionEvent event);
}
