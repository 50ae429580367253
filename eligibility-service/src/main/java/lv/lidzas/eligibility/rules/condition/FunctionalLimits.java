package lv.lidzas.eligibility.rules.condition;

import java.util.Collections;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/** The adult's sight, mobility or mental health is limited (redzes, kustību vai garīgās veselības traucējumi). */
public record FunctionalLimits(LegalReference basis) implements Condition {

    /** The limits that are served. */
    public static final Set<Limitation> SERVED =
            Set.of(Limitation.VISUAL, Limitation.MOBILITY, Limitation.MENTAL);

    /** Whether limits are stated, and none of them is served. */
    static boolean areOthers(Facts facts) {
        Set<Limitation> limits = facts.limitations();
        return limits != null && Collections.disjoint(limits, SERVED);
    }

    @Override
    public String id() {
        return "functional-limits";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        if (facts.limitations() != null) {
            return areOthers(facts)
                    ? new Outcome.NotMet(basis, Reason.of("limits-not-served"))
                    : new Outcome.Met(basis, Reason.of("limits-served"));
        }
        Outcome decision = DocumentOutcomes.of(facts, DocumentKind.DISABILITY_DECISION, basis);
        return decision instanceof Outcome.Met
                ? new Outcome.Unclear(basis, Reason.of("limits-not-stated"), new Doubt.Caseworker())
                : decision;
    }
}
