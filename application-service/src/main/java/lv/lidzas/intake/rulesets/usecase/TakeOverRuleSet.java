package lv.lidzas.intake.rulesets.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;

/** Keeps a copy of a rule set that eligibility published, and tells those who waited for one. */
@ApplicationScoped
public class TakeOverRuleSet {

    private final RuleSetCopies copies;
    private final AwaitsRuleSets waiting;

    TakeOverRuleSet(RuleSetCopies copies, AwaitsRuleSets waiting) {
        this.copies = copies;
        this.waiting = waiting;
    }

    /** Keeps the copy. */
    @Transactional
    public void handle(RuleSetCopy copy, Instant publishedAt) {
        copies.keep(copy, publishedAt);
        waiting.ruleSetArrived();
    }
}
