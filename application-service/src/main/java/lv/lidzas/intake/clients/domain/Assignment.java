package lv.lidzas.intake.clients.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * An assistant has hours in a case (asistents piesaistīts klientam).
 *
 * @param id of the allocation, which assistant-scheduling-service gave
 * @param applicationId the case
 * @param assistantId the assistant's register id
 * @param assistant every key by which the assistant is known; none once the assistant was erased
 * @param minutes agreed for each whole week or month
 * @param per the span in which they are counted, as the decision grants them
 * @param firstDay the first day of help
 * @param lastDay the last one
 */
public record Assignment(
        UUID id,
        ApplicationId applicationId,
        UUID assistantId,
        Set<PartyKey> assistant,
        int minutes,
        Span per,
        LocalDate firstDay,
        LocalDate lastDay) {

    public Assignment {
        assistant = Set.copyOf(assistant);
    }

    /** The same with its hours given back from a day on; null if nothing is left. */
    public @Nullable Assignment endingBefore(LocalDate freeFrom) {
        if (!freeFrom.isAfter(firstDay)) {
            return null;
        }
        LocalDate last = freeFrom.minusDays(1);
        return new Assignment(
                id,
                applicationId,
                assistantId,
                assistant,
                minutes,
                per,
                firstDay,
                last.isBefore(lastDay) ? last : lastDay);
    }
}
