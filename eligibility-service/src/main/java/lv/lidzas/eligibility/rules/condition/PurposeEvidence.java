package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;

/**
 * A confirmation shows that the person goes where the purpose leads (apliecinājums par pasākumu).
 *
 * @param kind the document that shows it
 */
public record PurposeEvidence(LegalReference basis, Purpose purpose, DocumentKind kind)
        implements Condition {

    @Override
    public String id() {
        return "evidence-" + PurposeIds.of(purpose);
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return DocumentOutcomes.of(facts, kind, basis);
    }
}
