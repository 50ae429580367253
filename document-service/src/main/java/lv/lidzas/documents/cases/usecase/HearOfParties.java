package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.kit.words.Parties;

/** The parties to a case are others than before (lietas dalībnieki), which may be read before the case itself is known. */
@ApplicationScoped
public class HearOfParties {

    private final KnownCases cases;

    HearOfParties(KnownCases cases) {
        this.cases = cases;
    }

    /** Remembers them, unless newer ones were heard of. */
    @Transactional
    public void handle(ApplicationId application, Parties told) {
        cases.takeTurn(application);
        cases.hear(application, told);
    }
}
