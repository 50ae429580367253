package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.cases.usecase.KeptUntilDecided;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** With an issued decision its parties may read what was assessed of the need (lēmuma pamatā esošie novērtējumi). */
@ApplicationScoped
class OpenedNeeds implements KeptUntilDecided {

    private final NeedAssessments assessments;

    OpenedNeeds(NeedAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void decided(ApplicationId application) {
        assessments.open(application);
    }
}
