package lv.lidzas.intake.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/** Notes the decision that answers an application. */
@ApplicationScoped
public class MarkDecided {

    private final Applications applications;

    MarkDecided(Applications applications) {
        this.applications = applications;
    }

    /** Marks the application as decided; one that is not known here is somebody else's. */
    @Transactional
    public void handle(ApplicationId id, IssuedDecision decision) {
        AssistanceApplication application = applications.findForChange(id);
        if (application == null) {
            return;
        }
        AssistanceApplication decided = application.decide(decision);
        if (!decided.equals(application)) {
            applications.save(decided);
        }
    }
}
