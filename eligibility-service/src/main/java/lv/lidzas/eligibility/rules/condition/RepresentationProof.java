package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;

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
