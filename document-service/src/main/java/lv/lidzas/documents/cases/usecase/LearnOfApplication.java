package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;

/**
 * An application was submitted (iesniegums iesniegts): its documents are no longer held.
 *
 * <p>A decision may be read before its application. What was handed in earlier is received all the same, because it was
 * acknowledged.
 */
@ApplicationScoped
public class LearnOfApplication {

    private final KnownCases cases;
    private final HeldDocuments held;

    LearnOfApplication(KnownCases cases, HeldDocuments held) {
        this.cases = cases;
        this.held = held;
    }

    /** Learns of the application; a closed case stays closed. */
    @Transactional
    public void handle(KnownCase submitted) {
        cases.takeTurn(submitted.applicationId());
        KnownCase earlier = cases.find(submitted.applicationId());
        KnownCaseState state = earlier == null ? submitted.state() : earlier.state();
        cases.save(state == KnownCaseState.OPEN ? submitted : submitted.closed(state));
        KnownCase known = cases.find(submitted.applicationId());
        held.handle(known == null ? submitted : submitted.of(known.parties()));
    }
}
