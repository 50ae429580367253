package lv.lidzas.intake.conflicts.usecase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The register in memory. */
final class InMemoryConflicts implements Conflicts {

    private final Map<UUID, ConflictOfInterest> kept = new LinkedHashMap<>();

    @Override
    public void add(ConflictOfInterest conflict) {
        kept.put(conflict.id(), conflict);
    }

    @Override
    public @Nullable ConflictOfInterest find(UUID id) {
        return kept.get(id);
    }

    @Override
    public @Nullable ConflictOfInterest findForChange(UUID id) {
        return kept.get(id);
    }

    @Override
    public void end(ConflictOfInterest ended) {
        kept.put(ended.id(), ended);
    }

    @Override
    public Slice<ConflictOfInterest> list(ConflictFilter filter, PageRequest page) {
        UUID after = page.after();
        List<ConflictOfInterest> found =
                kept.values().stream()
                        .filter(it -> passes(it, filter))
                        .filter(it ->
                                after == null || it.id().toString().compareTo(after.toString()) < 0)
                        .sorted(
                                Comparator.comparing((ConflictOfInterest it) -> it.id().toString())
                                        .reversed())
                        .limit(page.limit() + 1L)
                        .toList();
        return Slice.of(found, page, ConflictOfInterest::id);
    }

    private static boolean passes(ConflictOfInterest conflict, ConflictFilter filter) {
        return (filter.staff() == null || filter.staff().equals(conflict.staff()))
                && (filter.people() == null || filter.people().contains(conflict.person()))
                && (filter.own() == null || filter.own().contains(conflict.staff()));
    }
}
