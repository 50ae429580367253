package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/**
 * Runs the rules again on a case that waits (pārbauda gaidošu lietu), because days pass.
 *
 * <p>A birthday or the end of an opinion changes a case without any event: a proposal becomes void, or a child who was too
 * young becomes entitled. The person hears of it the same day and not when a caseworker tries to decide.
 */
@ApplicationScoped
public class ReassessCase {

    private final CaseFiles files;
    private final AssessApplication assess;

    ReassessCase(CaseFiles files, AssessApplication assess) {
        this.files = files;
        this.assess = assess;
    }

    @Transactional
    public void handle(ApplicationId application) {
        CaseFile file = files.holdKnown(application);
        if (file != null) {
            assess.handle(file);
        }
    }
}
