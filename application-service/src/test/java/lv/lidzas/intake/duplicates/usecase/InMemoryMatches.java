package lv.lidzas.intake.duplicates.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Matches in memory. */
public final class InMemoryMatches implements PersonMatches {

    private final List<NamedPerson> names = new ArrayList<>();
    private final Map<UUID, PersonMatch> matches = new LinkedHashMap<>();
    private final Ids ids = new Ids();

    @Override
    public void note(NamedPerson named) {
        if (isNamed(named)) {
            return;
        }
        names.reversed().stream()
                .filter(it -> it.comparable().equals(named.comparable()))
                .map(NamedPerson::id)
                .distinct()
                .limit(MOST_ALIKE)
                .forEach(alike -> match(alike, named.id()));
        names.add(named);
    }

    private boolean isNamed(NamedPerson named) {
        return names.stream()
                .anyMatch(it ->
                        it.id().equals(named.id()) && it.comparable().equals(named.comparable()));
    }

    private void match(PersonId one, PersonId other) {
        if (matches.values().stream().noneMatch(it -> isOf(it, one) && isOf(it, other))) {
            UUID id = ids.next();
            matches.put(id, new PersonMatch(id, one, other, MatchState.OPEN, Instant.EPOCH, 0));
        }
    }

    @Override
    public Slice<PersonMatch> list(@Nullable MatchState state, PageRequest page) {
        return Slice.of(
                matches.values().stream()
                        .filter(it -> state == null || it.state() == state)
                        .sorted(
                                Comparator.comparing(
                                        it -> it.id().toString(), Comparator.reverseOrder()))
                        .filter(it ->
                                page.after() == null
                                        || it.id().toString().compareTo(page.after().toString())
                                                < 0)
                        .limit(page.limit() + 1L)
                        .toList(),
                page,
                PersonMatch::id);
    }

    @Override
    public @Nullable PersonMatch findForChange(UUID id) {
        return matches.get(id);
    }

    @Override
    public PersonMatch save(PersonMatch match, MatchVerdict verdict) {
        PersonMatch judged =
                new PersonMatch(
                        match.id(),
                        match.one(),
                        match.other(),
                        verdict.state(),
                        match.foundAt(),
                        match.version() + 1);
        matches.put(match.id(), judged);
        return judged;
    }

    @Override
    public List<PersonMatch> sameAmong(Set<PersonId> records) {
        return matches.values().stream()
                .filter(it -> it.state() == MatchState.SAME)
                .filter(it -> records.contains(it.one()) || records.contains(it.other()))
                .toList();
    }

    @Override
    public boolean isWaitingFor(PersonId person) {
        return matches.values().stream()
                .anyMatch(it -> it.state() == MatchState.OPEN && isOf(it, person));
    }

    @Override
    public @Nullable NamedPerson lastNamed(PersonId person) {
        return names.stream()
                .filter(it -> it.id().equals(person))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    @Override
    public void hold(PersonId person) {
        // Nobody else is there.
    }

    @Override
    public void forget(PersonId person) {
        names.removeIf(it -> it.id().equals(person));
        matches.values().removeIf(it -> it.state() == MatchState.OPEN && isOf(it, person));
    }

    private static boolean isOf(PersonMatch match, PersonId person) {
        return match.one().equals(person) || match.other().equals(person);
    }
}
