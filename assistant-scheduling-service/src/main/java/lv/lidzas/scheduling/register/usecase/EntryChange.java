package lv.lidzas.scheduling.register.usecase;

import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as it is to be.
 *
 * @param state absent for the state that it has
 * @param released the allocations of which whatever the assistant can no longer give is to be given back
 * @param expectedVersion the version that is changed
 */
public record EntryChange(
        AssistantId id,
        RegisterEntry entry,
        @Nullable AssistantState state,
        Set<UUID> released,
        long expectedVersion) {

    public EntryChange {
        released = Set.copyOf(released);
    }
}
