package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;

/** The commission gave an opinion that an assistant is needed (atzinums par asistenta pakalpojuma nepieciešamību). */
public record AssistantNeedOpinion(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "assistant-need-opinion";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return DocumentOutcomes.of(facts, DocumentKind.OPINION_ASSISTANT_NEED, basis);
    }
}
