package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.rulesets.usecase.AwaitsRuleSets;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/** Gives a rule set that arrived to the applications that were submitted before it. */
@ApplicationScoped
class WaitingApplications implements AwaitsRuleSets {

    private final Applications applications;
    private final Checklists checklists;

    WaitingApplications(Applications applications, Checklists checklists) {
        this.applications = applications;
        this.checklists = checklists;
    }

    @Override
    public void ruleSetArrived() {
        applications.withoutRuleSet().forEach(this::follow);
    }

    private void follow(ApplicationId id) {
        AssistanceApplication waiting = applications.findForChange(id);
        if (waiting != null) {
            checklists.follow(waiting);
        }
    }
}
