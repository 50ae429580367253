package lv.lidzas.intake.persons.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Persons in memory. */
public final class InMemoryPersons implements PersonDirectory {

    private final Map<PersonalCode, PersonId> ids = new LinkedHashMap<>();

    @Override
    public PersonId recognise(PersonalCode code) {
        return ids.computeIfAbsent(code, _ -> new PersonId(UUID.randomUUID()));
    }

    @Override
    public @Nullable PersonId find(PersonalCode code) {
        return ids.get(code);
    }

    @Override
    public PersonalCode codeOf(PersonId person) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(IllegalStateException::new);
    }
}
