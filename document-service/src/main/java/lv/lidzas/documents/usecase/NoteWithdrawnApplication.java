package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.CaseState;
import lv.lidzas.documents.domain.KnownCase;

/** An application was taken back (iesniegums atsaukts): it takes no more documents. */
@ApplicationScoped
public class NoteWithdrawnApplication {

    private final KnownCases cases;

    NoteWithdrawnApplication(KnownCases cases) {
        this.cases = cases;
    }

    /** Closes the case; one that is unknown was never submitted and has nothing to close. */
    @Transactional
    public void handle(ApplicationId withdrawn) {
        cases.takeTurn(withdrawn);
        KnownCase known = cases.find(withdrawn);
        if (known != null) {
            cases.save(known.closed(CaseState.WITHDRAWN));
        }
    }
}
