package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.RuleSetTerms;

/** Keeps a copy of a rule set that eligibility published, and gives it to the applications that waited for one. */
@ApplicationScoped
public class TakeOverRuleSet {

    private final RuleSets ruleSets;
    private final Applications applications;
    private final Checklists checklists;

    TakeOverRuleSet(RuleSets ruleSets, Applications applications, Checklists checklists) {
        this.ruleSets = ruleSets;
        this.applications = applications;
        this.checklists = checklists;
    }

    /** Keeps the copy. */
    @Transactional
    public void handle(RuleSetTerms terms, Instant publishedAt) {
        ruleSets.keep(terms, publishedAt);
        applications.withoutRuleSet().forEach(this::follow);
    }

    private void follow(ApplicationId id) {
        AssistanceApplication waiting = applications.findForChange(id);
        if (waiting != null) {
            checklists.follow(waiting);
        }
    }
}
