package lv.lidzas.intake.persons.usecase;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Persons in memory. */
public final class InMemoryPersons implements PersonDirectory {

    private final Map<PersonalCode, PersonId> ids = new LinkedHashMap<>();
    private final Set<PersonId> erased = new HashSet<>();

    @Override
    public PersonId recognise(PersonalCode code) {
        return ids.computeIfAbsent(code, _ -> new PersonId(UUID.randomUUID()));
    }

    @Override
    public @Nullable PersonId find(PersonalCode code) {
        return ids.get(code);
    }

    @Override
    public boolean hold(PersonId person) {
        return erased.contains(person) || ids.containsValue(person);
    }

    @Override
    public void erase(PersonId person) {
        ids.values().remove(person);
        erased.add(person);
    }

    @Override
    public @Nullable PersonalCode codeOf(PersonId person) {
        if (erased.contains(person)) {
            return null;
        }
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(IllegalStateException::new);
    }
}
