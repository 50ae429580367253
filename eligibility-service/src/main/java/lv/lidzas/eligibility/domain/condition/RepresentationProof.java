package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;

/** The right of representation is proven (pārstāvības tiesības apliecinošs dokuments). */
public record RepresentationProof(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "representation-proof";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return DocumentOutcomes.of(facts, DocumentKind.REPRESENTATION_PROOF, basis);
    }
}
