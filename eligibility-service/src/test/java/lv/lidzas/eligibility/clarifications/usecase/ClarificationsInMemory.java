package lv.lidzas.eligibility.clarifications.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Clarifications for one thread; lists are the adapter's. */
final class ClarificationsInMemory implements Clarifications {

    private final Map<ClarificationId, Clarification> all = new LinkedHashMap<>();

    @Override
    public void add(Clarification clarification) {
        save(clarification);
    }

    @Override
    public void save(Clarification clarification) {
        all.put(clarification.id(), clarification);
    }

    @Override
    public List<Clarification> of(ApplicationId application) {
        List<Clarification> found = new ArrayList<>(all.values());
        found.removeIf(asked -> !asked.applicationId().equals(application));
        return found;
    }

    @Override
    public @Nullable ApplicationId applicationOf(ClarificationId id) {
        Clarification found = all.get(id);
        return found == null ? null : found.applicationId();
    }

    @Override
    public @Nullable Clarification find(ClarificationId id) {
        return all.get(id);
    }

    @Override
    public Slice<Clarification> list(ClarificationFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
