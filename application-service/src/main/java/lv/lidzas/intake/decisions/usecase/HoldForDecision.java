package lv.lidzas.intake.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.usecase.ApplicationEvents;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/**
 * Holds an application for a decision that a caseworker signed: whoever comes first, the decision or the withdrawal, is the only one.
 */
@ApplicationScoped
public class HoldForDecision {

    private final Applications applications;
    private final ApplicationEvents events;

    HoldForDecision(Applications applications, ApplicationEvents events) {
        this.applications = applications;
        this.events = events;
    }

    /**
     * Holds it and says so; says nothing of one that was taken back or wants something else, which was told already.
     *
     * @param purposeChanges how many changes of purposes the decision knew of
     */
    @Transactional
    public void handle(ApplicationId id, UUID decision, int purposeChanges) {
        AssistanceApplication application = applications.findForChange(id);
        AssistanceApplication held =
                application == null ? null : application.heldFor(decision, purposeChanges);
        if (held == null) {
            return;
        }
        if (!held.equals(application)) {
            applications.save(held);
        }
        events.publish(new ApplicationEvent.Held(id, decision));
    }
}
