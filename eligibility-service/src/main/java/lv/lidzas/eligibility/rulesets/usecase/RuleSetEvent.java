package lv.lidzas.eligibility.rulesets.usecase;

import lv.lidzas.eligibility.rules.ruleset.RuleSet;

/** What happened to a rule set. */
public sealed interface RuleSetEvent {

    /** It is new, says something else than before, or is no longer on its topic. */
    record Published(RuleSet ruleSet) implements RuleSetEvent {}
}
