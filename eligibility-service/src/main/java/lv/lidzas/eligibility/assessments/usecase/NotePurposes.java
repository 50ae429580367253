package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Purpose;

/**
 * The person wishes for other purposes (pasākumi mainīti): what was signed or drafted on the old ones is taken back, and the rules run.
 *
 * <p>application-service tells of it only if it holds no signed decision, so a decision that waits here will never be issued.
 */
@ApplicationScoped
public class NotePurposes {

    private final CaseFiles files;
    private final SignedDecisions signed;
    private final AssessAfterEvents assess;

    NotePurposes(CaseFiles files, SignedDecisions signed, AssessAfterEvents assess) {
        this.files = files;
        this.signed = signed;
        this.assess = assess;
    }

    /**
     * Takes them to the file; told again, or later than newer ones, it changes nothing.
     *
     * @param changes how often they were changed, this time included
     */
    @Transactional
    public void handle(ApplicationId application, Set<Purpose> purposes, int changes) {
        CaseFile before = files.hold(application);
        CaseFile file = before.wishing(purposes, changes);
        if (!file.equals(before)) {
            files.save(file);
            signed.cancel(application);
            assess.handle(application);
        }
    }
}
