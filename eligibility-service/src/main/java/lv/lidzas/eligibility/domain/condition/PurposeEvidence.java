package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;

/**
 * A confirmation shows that the person goes where the purpose leads (apliecinājums par pasākumu).
 *
 * @param purpose the purpose
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
