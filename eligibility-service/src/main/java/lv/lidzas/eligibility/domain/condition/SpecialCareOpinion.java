package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;

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
