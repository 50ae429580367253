package lv.lidzas.scheduling.erasure.usecase;

import lv.lidzas.scheduling.erasure.domain.AssistantErasureEvent;

/** Port: tells the other services of the erasure of assistants. */
@FunctionalInterface
public interface AssistantErasureEvents {

    /** Tells it when the transaction commits. */
    void publish(AssistantErasureEvent event);
}
