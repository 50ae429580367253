package lv.lidzas.intake.clients.usecase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Assignments in memory. */
final class InMemoryAssignments implements Assignments {

    private final TreeMap<UUID, Assignment> kept = new TreeMap<>(Collections.reverseOrder());
    private final Set<UUID> forgotten = new HashSet<>();

    @Override
    public @Nullable Assignment find(UUID id) {
        return kept.get(id);
    }

    @Override
    public void keep(Assignment assignment) {
        kept.put(
                assignment.id(),
                forgotten.contains(assignment.assistantId()) ? nameless(assignment) : assignment);
    }

    @Override
    public void forgetAssistant(UUID assistantId) {
        forgotten.add(assistantId);
        kept.replaceAll((_, one) -> one.assistantId().equals(assistantId) ? nameless(one) : one);
    }

    private static Assignment nameless(Assignment one) {
        return new Assignment(
                one.id(),
                one.applicationId(),
                one.assistantId(),
                Set.of(),
                one.minutes(),
                one.per(),
                one.firstDay(),
                one.lastDay());
    }

    @Override
    public void forget(UUID id) {
        kept.remove(id);
    }

    @Override
    public Slice<Assignment> notEnded(Set<PartyKey> assistant, LocalDate day, PageRequest page) {
        UUID after = page.after();
        var found =
                (after == null ? kept : kept.tailMap(after, false))
                        .values().stream()
                                .filter(it -> !Collections.disjoint(it.assistant(), assistant))
                                .filter(it -> !it.lastDay().isBefore(day))
                                .limit(page.limit() + 1L)
                                .toList();
        return Slice.of(found, page, Assignment::id);
    }
}
