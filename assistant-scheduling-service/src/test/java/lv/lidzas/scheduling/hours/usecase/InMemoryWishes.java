package lv.lidzas.scheduling.hours.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import org.jspecify.annotations.Nullable;

/** The wishes in memory. */
final class InMemoryWishes implements Wishes {
    private final Map<UUID, AssistantWish> noted = new HashMap<>();

    @Override
    public @Nullable AssistantWish of(UUID applicationId) {
        return noted.get(applicationId);
    }

    @Override
    public boolean note(UUID applicationId, AssistantWish wish) {
        return noted.putIfAbsent(applicationId, wish) == null;
    }

    @Override
    public void forget(UUID applicationId) {
        noted.remove(applicationId);
    }
}
