package lv.lidzas.documents.cases.usecase;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import org.jspecify.annotations.Nullable;

/** The known cases in memory. */
public final class InMemoryKnownCases implements KnownCases {

    private final Map<ApplicationId, KnownCase> cases = new HashMap<>();

    @Override
    public void takeTurn(ApplicationId id) {
        // One thread has every turn.
    }

    @Override
    public @Nullable KnownCase find(ApplicationId id) {
        return cases.get(id);
    }

    @Override
    public void save(KnownCase known) {
        cases.put(known.applicationId(), known);
    }
}
