package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** An application is held for a signed decision, which is issued by that. */
@ApplicationScoped
public class NoteHeld {

    private final SignedDecisions signed;

    NoteHeld(SignedDecisions signed) {
        this.signed = signed;
    }

    @Transactional
    public void handle(ApplicationId application, DecisionId decision) {
        signed.issue(application, decision);
    }
}
