package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** An application was withdrawn (iesniegums atsaukts): the case is closed and what was proposed or signed is taken back. */
@ApplicationScoped
public class NoteWithdrawal {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Proposals proposals;
    private final Doubts doubts;
    private final SignedDecisions signed;

    NoteWithdrawal(
            CaseFiles files,
            Assessments assessments,
            Proposals proposals,
            Doubts doubts,
            SignedDecisions signed) {
        this.files = files;
        this.assessments = assessments;
        this.proposals = proposals;
        this.doubts = doubts;
        this.signed = signed;
    }

    @Transactional
    public void handle(ApplicationId application) {
        CaseFile file = files.hold(application).withdrawn();
        files.save(file);
        if (file.state() == CaseState.WITHDRAWN) {
            assessments.close(application);
            doubts.end(application);
            proposals.of(application).cancel();
            signed.cancel(application);
        }
    }
}
