package lv.lidzas.eligibility.rulesets.messaging;

import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.eligibility.v1.DocumentCondition;
import lv.lidzas.contracts.eligibility.v1.LegalReferenceTerms;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;
import lv.lidzas.kit.events.Codes;

/** Rule sets to their contract. */
final class RuleSetContracts {

    private RuleSetContracts() {}

    static RuleSetPublished published(RuleSet ruleSet) {
        return new RuleSetPublished(
                ruleSet.id().value(),
                ruleSet.inForce().from(),
                ruleSet.inForce().until(),
                ruleSet.purposes().stream().map(RuleSetContracts::terms).toList(),
                ruleSet.documents().stream().map(RuleSetContracts::terms).toList());
    }

    private static RuleSetPublished.PurposeTerms terms(ServedPurpose served) {
        return new RuleSetPublished.PurposeTerms(
                new PurposeCode(served.purpose().code()),
                terms(served.basis()),
                served.words().lv(),
                served.words().en());
    }

    private static RuleSetPublished.RequiredDocumentTerms terms(RequiredDocument document) {
        return new RuleSetPublished.RequiredDocumentTerms(
                Codes.twin(document.kind(), DocumentKindCode.class),
                Codes.twin(document.when(), DocumentCondition.class),
                document.purposes().stream().map(it -> new PurposeCode(it.code())).toList(),
                terms(document.basis()),
                document.reason().lv(),
                document.reason().en());
    }

    private static LegalReferenceTerms terms(LegalReference basis) {
        return new LegalReferenceTerms(
                basis.act().code(),
                basis.paragraph().lv(),
                basis.paragraph().en(),
                basis.version().toString());
    }
}
