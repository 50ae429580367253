package lv.lidzas.intake.persons.usecase;

import java.util.Collection;
import java.util.HashSet;
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
    private final Set<PersonId> erased = new HashSet<>();
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
    public boolean holdAgainstErasure(PersonId person) {
        return erased.contains(person) || ids.containsValue(person);
    }

    @Override
    public void erase(PersonId person) {
        ids.values().remove(person);
        erased.add(person);
    }

    @Override
    public Set<PersonId> sameHuman(PersonId person) {
        PersonId canonical = canonical(person);
        return Stream.of(ids.values(), erased, List.of(person))
                .flatMap(Collection::stream)
                .filter(it -> canonical(it).equals(canonical))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<PersonId> sameHuman(Set<PersonId> people) {
        return people.stream()
                .flatMap(person -> sameHuman(person).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<PersonId> hold(Set<PersonId> records) {
        return Stream.concat(ids.values().stream(), erased.stream())
                .filter(records::contains)
                .toList();
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
