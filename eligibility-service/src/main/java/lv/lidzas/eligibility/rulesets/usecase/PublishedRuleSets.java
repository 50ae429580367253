package lv.lidzas.eligibility.rulesets.usecase;

import lv.lidzas.eligibility.rules.law.RuleSetId;

/** What others were last told of each rule set. */
public interface PublishedRuleSets {

    /** Notes what is told now; false when just that was told before. */
    boolean note(RuleSetId id, String fingerprint);
}
