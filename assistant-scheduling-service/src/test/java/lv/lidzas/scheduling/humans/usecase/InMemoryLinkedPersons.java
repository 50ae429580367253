package lv.lidzas.scheduling.humans.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Links between records in memory. */
public final class InMemoryLinkedPersons implements LinkedPersons {

    private final Map<UUID, UUID> linked = new HashMap<>();

    @Override
    public UUID standingFor(UUID person) {
        return linked.getOrDefault(person, person);
    }

    @Override
    public UUID held(UUID person) {
        return standingFor(person);
    }

    @Override
    public void link(UUID person, UUID human) {
        linked.put(person, human);
    }
}
