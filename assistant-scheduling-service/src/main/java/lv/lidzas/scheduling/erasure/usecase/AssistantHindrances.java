package lv.lidzas.scheduling.erasure.usecase;

import java.util.Set;
import lv.lidzas.scheduling.erasure.domain.AssistantHindrance;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** Port: what stands against the erasure of an assistant. */
@FunctionalInterface
public interface AssistantHindrances {

    /** What stands against it now, of an entry that is held against bookings; empty when nothing does. */
    Set<AssistantHindrance> of(AssistantId assistant);
}
