package lv.lidzas.eligibility.decisions.usecase;

import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.KnownGrounds;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** A case on the day of its decision, with its proposal if it has one, as a person who decides it needs it. */
record OpenCase(
        CaseFile file, Facts facts, RuleSet rules, Evaluation today, @Nullable Decision proposal) {

    static OpenCase of(CaseFile file, Facts facts, RuleSet rules, @Nullable Decision proposal) {
        return new OpenCase(file, facts, rules, rules.evaluate(facts), proposal);
    }

    ApplicationFacts application() {
        return facts.application();
    }

    /** On what it may be refused. */
    KnownGrounds grounds() {
        return KnownGrounds.of(rules, today);
    }

    /** Whether a caseworker may issue the proposal as it is; days may have passed since it was made. */
    boolean mayBeIssued() {
        return proposal != null && today.isFavourable();
    }
}
