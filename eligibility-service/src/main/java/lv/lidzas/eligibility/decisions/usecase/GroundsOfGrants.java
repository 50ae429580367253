package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.usecase.IssuedGrants;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.time.LegalClock;

/**
 * Whether an issued grant still rests on what it rested on (lēmuma pamats): when an accepted document turns out not to count, the grant is
 * marked with the conditions that it no longer meets, the person is told, and somebody decides what follows. It goes on until somebody ends it.
 */
@ApplicationScoped
class GroundsOfGrants implements IssuedGrants {

    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final DecisionEvents events;
    private final LegalClock clock;

    GroundsOfGrants(
            Decisions decisions, RuleSets ruleSets, DecisionEvents events, LegalClock clock) {
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void look(CaseFile file) {
        Decision grant = decisions.grantFor(file.id());
        GrantPeriod counts = grant == null ? null : grant.counts();
        Facts facts = file.factsOn(clock.today());
        if (grant == null
                || facts == null
                || counts == null
                || counts.last().isBefore(clock.today())
                || !(grant.ruling() instanceof Ruling.Grant granted)) {
            return;
        }
        RuleSet rules = ruleSets.byId(grant.ruleSetId(), counts.first());
        if (rules == null) {
            return;
        }
        Decision looked = grant.doubted(rules.evaluate(facts).fallenFor(granted.purposes()));
        if (!looked.equals(grant)) {
            Decision marked = decisions.save(looked);
            if (marked.isToReview() != grant.isToReview()) {
                events.publish(new DecisionEvent.Doubted(marked));
            }
        }
    }
}
