package lv.lidzas.eligibility.rulesets.usecase;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.eligibility.rules.law.RuleSetId;

/** The fingerprints in memory. */
final class InMemoryPublishedRuleSets implements PublishedRuleSets {

    private final Map<RuleSetId, String> fingerprints = new HashMap<>();

    @Override
    public boolean note(RuleSetId id, String fingerprint) {
        return !fingerprint.equals(fingerprints.put(id, fingerprint));
    }
}
