package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;

/** The commission gave an opinion that the child needs special care (atzinums par īpašas kopšanas nepieciešamību). */
public record SpecialCareOpinion(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "special-care-opinion";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return DocumentOutcomes.of(facts, DocumentKind.OPINION_SPECIAL_CARE, basis);
    }
}
