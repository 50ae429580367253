package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSetFingerprint;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;

/** Tells the other services of every rule set that is new or changed (publicē noteikumu kopumus). */
@ApplicationScoped
public class PublishRuleSets {

    private final RuleSets ruleSets;
    private final PublishedRuleSets published;
    private final EligibilityEvents events;

    PublishRuleSets(RuleSets ruleSets, PublishedRuleSets published, EligibilityEvents events) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.events = events;
    }

    @Transactional
    public void handle() {
        for (RuleSet set : ruleSets.all()) {
            if (published.note(set.id(), RuleSetFingerprint.of(set))) {
                events.ruleSetPublished(set);
            }
        }
    }
}
