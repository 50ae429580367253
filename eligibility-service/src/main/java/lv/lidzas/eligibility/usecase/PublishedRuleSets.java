package lv.lidzas.eligibility.usecase;

import lv.lidzas.eligibility.domain.law.RuleSetId;

/** What others were last told of each rule set. */
public interface PublishedRuleSets {

    /** Notes what is told now; false when just that was told before. */
    boolean note(RuleSetId id, String fingerprint);
}
