package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.usecase.DecisionEvents;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.kit.time.LegalClock;

/** Marks a grant for a caseworker, because rules changed (atzīmē pārskatīšanai); one that is over or gone stays as it is. */
@ApplicationScoped
public class MarkChangedRules {

    private final CaseFiles files;
    private final Decisions decisions;
    private final DecisionEvents events;
    private final LegalClock clock;

    MarkChangedRules(
            CaseFiles files, Decisions decisions, DecisionEvents events, LegalClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(DecisionId id) {
        ApplicationId application = decisions.applicationOf(id);
        if (application == null || files.holdKnown(application) == null) {
            return;
        }
        Decision grant = decisions.find(id);
        GrantPeriod counts = grant == null ? null : grant.counts();
        if (grant != null
                && counts != null
                && grant.state() instanceof DecisionState.Issued
                && !counts.last().isBefore(clock.today())
                && !grant.toReview().contains(Decision.RULES_CHANGED)) {
            Decision marked = decisions.save(grant.underChangedRules());
            if (!grant.isToReview()) {
                events.publish(new DecisionEvent.Doubted(marked));
            }
        }
    }
}
