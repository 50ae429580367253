package lv.lidzas.scheduling.availability.domain;

import java.time.Instant;
import java.util.List;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/**
 * When an assistant works (pieejamības laiks).
 *
 * @param hours none if the assistant works at any hour
 * @param stated when it was said, and by whom; null if nobody said anything
 * @param version changes with every statement
 */
public record Availability(
        AssistantId assistantId,
        List<AvailableHours> hours,
        @Nullable Statement stated,
        long version) {

    /** Who said it. */
    public record Statement(Instant at, PartyKey by) {}

    public Availability {
        hours = List.copyOf(hours);
    }

    /** Of whom nobody said anything. */
    public static Availability unsaid(AssistantId assistant) {
        return new Availability(assistant, List.of(), null, 0);
    }

    /** What is said from now on. */
    public Availability stating(List<AvailableHours> other, Statement by) {
        return new Availability(assistantId, other, by, version);
    }
}
