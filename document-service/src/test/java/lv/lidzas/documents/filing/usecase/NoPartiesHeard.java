package lv.lidzas.documents.filing.usecase;

import java.util.UUID;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;

/** Nothing was told; in memory the parties stand in the known cases. */
final class NoPartiesHeard implements HeardParties {

    @Override
    public Parties of(UUID caseId) {
        return Parties.UNHEARD;
    }

    @Override
    public boolean keep(UUID caseId, Parties told) {
        return false;
    }
}
