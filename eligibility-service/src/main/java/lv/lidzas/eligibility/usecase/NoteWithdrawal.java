package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.CaseState;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.kit.time.LegalClock;

/** An application was withdrawn (iesniegums atsaukts): the case is closed and its proposal taken back. */
@ApplicationScoped
public class NoteWithdrawal {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Decisions decisions;
    private final LegalClock clock;

    NoteWithdrawal(
            CaseFiles files, Assessments assessments, Decisions decisions, LegalClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public void handle(ApplicationId application) {
        CaseFile file = files.hold(application).withdrawn();
        files.save(file);
        if (file.state() == CaseState.WITHDRAWN) {
            assessments.close(application);
            Decision proposal = decisions.proposedFor(application);
            if (proposal != null) {
                decisions.save(proposal.cancel(clock.now()));
            }
        }
    }
}
