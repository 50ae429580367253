package lv.lidzas.intake.persons.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.intake.persons.domain.NameWords;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;

/** The words of names in memory. */
public final class InMemoryNames implements PersonNames {

    private final Map<PersonId, Set<String>> words = new HashMap<>();

    @Override
    public void remember(Collection<Person> persons) {
        for (Person person : persons) {
            PersonId id = person.id();
            if (id != null) {
                words.computeIfAbsent(id, _ -> new HashSet<>())
                        .addAll(NameWords.of(person.givenName(), person.familyName()).findable());
            }
        }
    }

    @Override
    public List<PersonId> find(NameWords sought, int most) {
        return words.entrySet().stream()
                .filter(known -> known.getValue().containsAll(sought.sought()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public void forget(PersonId person) {
        words.remove(person);
    }
}
