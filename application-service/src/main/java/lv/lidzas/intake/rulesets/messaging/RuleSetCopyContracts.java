package lv.lidzas.intake.rulesets.messaging;

import lv.lidzas.contracts.eligibility.v1.LegalReferenceTerms;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.LegalGround;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.words.Bilingual;

/** Turns a published rule set into intake's copy. */
final class RuleSetCopyContracts {

    private RuleSetCopyContracts() {}

    static RuleSetCopy copy(RuleSetPublished published) {
        return new RuleSetCopy(
                published.ruleSetId(),
                published.applicableFrom(),
                published.applicableUntil(),
                published.purposes().stream().map(RuleSetCopyContracts::purpose).toList(),
                published.requiredDocuments().stream()
                        .map(RuleSetCopyContracts::document)
                        .toList());
    }

    private static RuleSetCopy.PurposeTerms purpose(RuleSetPublished.PurposeTerms terms) {
        return new RuleSetCopy.PurposeTerms(
                new Purpose(terms.purpose().value()),
                ground(terms.basis()),
                new Bilingual(terms.textLv(), terms.textEn()));
    }

    private static DocumentRequirement document(RuleSetPublished.RequiredDocumentTerms terms) {
        return new DocumentRequirement(
                Codes.twin(terms.kind(), DocumentKind.class),
                Codes.twin(terms.condition(), DocumentRequirement.Need.class),
                terms.purposes().stream().map(code -> new Purpose(code.value())).toList(),
                ground(terms.basis()),
                new Bilingual(terms.reasonLv(), terms.reasonEn()));
    }

    private static LegalGround ground(LegalReferenceTerms basis) {
        return new LegalGround(
                basis.act(),
                new Bilingual(basis.paragraphLv(), basis.paragraphEn()),
                basis.version());
    }
}
