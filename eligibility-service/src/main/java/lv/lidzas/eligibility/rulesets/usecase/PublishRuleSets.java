package lv.lidzas.eligibility.rulesets.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSetFingerprint;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.time.LegalClock;

/** Tells the other services of every rule set that is new or changed, or that they can no longer read (publicē noteikumu kopumus). */
@ApplicationScoped
public class PublishRuleSets {

    private final RuleSets ruleSets;
    private final PublishedRuleSets published;
    private final RuleSetEvents events;
    private final LegalClock clock;

    PublishRuleSets(
            RuleSets ruleSets,
            PublishedRuleSets published,
            RuleSetEvents events,
            LegalClock clock) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Kafka may have lost what was told, so what the topic no longer holds is told again. A rule set that serves no day is told
     * only to those who may still believe that it serves some.
     */
    @Transactional
    public void handle(Set<RuleSetId> held) {
        for (RuleSet set : ruleSets.told(clock.today())) {
            boolean isHeld = held.contains(set.id());
            if (set.inForce().isEver() || isHeld) {
                boolean news = published.note(set.id(), RuleSetFingerprint.of(set));
                if (news || !isHeld) {
                    events.publish(new RuleSetEvent.Published(set));
                }
            }
        }
    }
}
