package lv.lidzas.scheduling.hours.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** The wishes in memory. */
final class InMemoryWishes implements Wishes {
    private final Map<UUID, AssistantId> noted = new HashMap<>();

    @Override
    public @Nullable AssistantId of(UUID applicationId) {
        return noted.get(applicationId);
    }

    @Override
    public boolean note(UUID applicationId, AssistantId assistant) {
        return noted.putIfAbsent(applicationId, assistant) == null;
    }

    @Override
    public void forget(UUID applicationId) {
        noted.remove(applicationId);
    }
}
