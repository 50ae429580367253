package lv.lidzas.scheduling.availability.usecase;

import java.util.Map;
import java.util.Set;
import lv.lidzas.scheduling.availability.domain.Availability;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** Port: when assistants work. */
public interface Availabilities {

    /** Of whom nobody said anything it is without hours. */
    Availability of(AssistantId assistant);

    /** Those of whom somebody said something. */
    Map<AssistantId, Availability> of(Set<AssistantId> assistants);

    /** Saves what was said; refuses if its version is not the current one. */
    Availability save(Availability availability);

    /** Nothing was ever said of the assistant. */
    void forget(AssistantId assistant);
}
