package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;

/** An application was taken back (iesniegums atsaukts): it takes no more documents. */
@ApplicationScoped
public class CloseWithdrawnCase {

    private final KnownCases cases;

    CloseWithdrawnCase(KnownCases cases) {
        this.cases = cases;
    }

    /** Closes the case; one that is unknown was never submitted and has nothing to close. */
    @Transactional
    public void handle(ApplicationId withdrawn) {
        cases.takeTurn(withdrawn);
        KnownCase known = cases.find(withdrawn);
        if (known != null) {
            cases.save(known.closed(KnownCaseState.WITHDRAWN));
        }
    }
}
