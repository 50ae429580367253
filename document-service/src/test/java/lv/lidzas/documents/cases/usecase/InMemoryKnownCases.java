package lv.lidzas.documents.cases.usecase;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** The known cases in memory. */
public final class InMemoryKnownCases implements KnownCases {

    private final Map<ApplicationId, KnownCase> cases = new HashMap<>();
    private final Map<ApplicationId, Parties> parties = new HashMap<>();

    @Override
    public void takeTurn(ApplicationId id) {
        // One thread has every turn.
    }

    @Override
    public @Nullable KnownCase find(ApplicationId id) {
        KnownCase known = cases.get(id);
        return known == null
                ? null
                : new KnownCase(
                        id,
                        known.personId(),
                        known.representativeId(),
                        partiesOf(id),
                        known.state());
    }

    @Override
    public void save(KnownCase known) {
        cases.put(known.applicationId(), known);
        hear(known.applicationId(), known.parties());
    }

    @Override
    public void hear(ApplicationId id, Parties told) {
        if (partiesOf(id).sequence() < told.sequence()) {
            parties.put(id, told);
        }
    }

    private Parties partiesOf(ApplicationId id) {
        return parties.getOrDefault(id, Parties.UNHEARD);
    }
}
