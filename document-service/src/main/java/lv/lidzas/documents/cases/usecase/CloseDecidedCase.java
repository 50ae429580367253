package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.cases.domain.KnownCase;

/**
 * An application was decided (pieņemts lēmums): it takes no more documents.
 *
 * <p>Decisions and applications travel on two topics, so the decision may be read first; then the case is known as closed
 * before its application is.
 */
@ApplicationScoped
public class CloseDecidedCase {

    private final KnownCases cases;

    CloseDecidedCase(KnownCases cases) {
        this.cases = cases;
    }

    /** Closes the case; what is known of it already, stays. */
    @Transactional
    public void handle(KnownCase decided) {
        cases.takeTurn(decided.applicationId());
        KnownCase known = cases.find(decided.applicationId());
        cases.save(known == null ? decided : known.closed(decided.state()));
    }
}
