package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/** Turns a proof into an outcome: what is not proven yet is a task, never a "no". */
final class DocumentOutcomes {

    private DocumentOutcomes() {}

    static Outcome of(Facts facts, DocumentKind kind, LegalReference basis) {
        return switch (facts.proofOf(kind)) {
            case Proof.Given _ -> new Outcome.Met(basis, Reason.of("document-given", kind));
            case Proof.AwaitsReview _ ->
                    unclear(basis, kind, DocumentGap.AWAITS_REVIEW, "document-awaits-review");
            case Proof.OutOfTerm(DocumentFact document) ->
                    new Outcome.Unclear(
                            basis,
                            document.validUntil() == null
                                    ? Reason.of("document-not-yet-valid", kind)
                                    : Reason.of("document-expired", kind, document.validUntil()),
                            new Doubt.Document(kind, DocumentGap.OUT_OF_TERM));
            case Proof.Rejected _ ->
                    unclear(basis, kind, DocumentGap.REJECTED, "document-rejected");
            case Proof.Missing _ -> unclear(basis, kind, DocumentGap.MISSING, "document-missing");
        };
    }

    private static Outcome unclear(
            LegalReference basis, DocumentKind kind, DocumentGap gap, String code) {
        return new Outcome.Unclear(basis, Reason.of(code, kind), new Doubt.Document(kind, gap));
    }
}
