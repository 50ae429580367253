package lv.lidzas.intake.applications.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;

/** Parties in memory. */
final class PartiesInMemory implements HeardParties {

    private final Map<UUID, Parties> cases = new HashMap<>();

    @Override
    public Parties of(UUID caseId) {
        return cases.getOrDefault(caseId, Parties.UNHEARD);
    }

    @Override
    public boolean keep(UUID caseId, Parties told) {
        boolean isNews = of(caseId).sequence() < told.sequence();
        if (isNews) {
            cases.put(caseId, told);
        }
        return isNews;
    }
}
