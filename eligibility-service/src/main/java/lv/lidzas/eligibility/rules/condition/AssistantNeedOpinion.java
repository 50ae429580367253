package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;

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
