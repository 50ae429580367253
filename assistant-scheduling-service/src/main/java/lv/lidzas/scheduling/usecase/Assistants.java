package lv.lidzas.scheduling.usecase;

import java.util.List;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.Proposal;
import lv.lidzas.scheduling.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** The register of assistants (asistentu reģistrs). */
public interface Assistants {

    @Nullable Assistant find(AssistantId id);

    /** The same, and the entry stays as it is until the transaction ends; others may book meanwhile. */
    @Nullable Assistant findUnchanging(AssistantId id);

    /** The same, and nobody books for the assistant or changes the entry until the transaction ends. */
    @Nullable Assistant findToChange(AssistantId id);

    /**
     * Enters an assistant.
     *
     * @throws LoginTaken if the login belongs to another entry
     */
    Assistant add(Assistant assistant);

    /**
     * Saves the entry.
     *
     * @throws LoginTaken if the login belongs to another entry
     */
    Assistant save(Assistant assistant);

    /** The entries that fit a query, newest first, one more than its limit if there are more. */
    List<Assistant> list(AssistantQuery query);

    /** Active assistants who have free minutes in every week of a period: most free minutes first, then by id. */
    List<Proposal> withFreeMinutes(ServicePeriod period, HourBudget budget, int limit);
}
