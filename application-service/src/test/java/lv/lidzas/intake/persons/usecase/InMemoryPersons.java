package lv.lidzas.intake.persons.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Persons in memory. */
public final class InMemoryPersons implements PersonDirectory {

    private final Map<PersonalCode, PersonId> ids = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> links = new LinkedHashMap<>();

    @Override
    public PersonId recognise(PersonalCode code) {
        return ids.computeIfAbsent(code, _ -> new PersonId(UUID.randomUUID()));
    }

    @Override
    public @Nullable PersonId find(PersonalCode code) {
        return ids.get(code);
    }

    @Override
    public Set<PersonId> sameHuman(PersonId person) {
        PersonId canonical = canonical(person);
        return Stream.concat(ids.values().stream(), Stream.of(person))
                .filter(it -> canonical(it).equals(canonical))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<PersonId> hold(Set<PersonId> records) {
        return ids.values().stream().filter(records::contains).toList();
    }

    @Override
    public boolean link(PersonId record, PersonId canonical) {
        boolean isNew = !canonical(record).equals(canonical);
        links.put(record, canonical);
        return isNew;
    }

    private PersonId canonical(PersonId person) {
        return links.getOrDefault(person, person);
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
