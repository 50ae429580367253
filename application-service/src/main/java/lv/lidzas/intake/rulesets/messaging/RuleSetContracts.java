package lv.lidzas.intake.rulesets.messaging;

import lv.lidzas.contracts.eligibility.v1.LegalReferenceTerms;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.LegalGround;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RequiredDocument;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.words.Bilingual;

/** Turns a published rule set into intake's copy. */
final class RuleSetContracts {

    private RuleSetContracts() {}

    static RuleSetCopy copy(RuleSetPublished published) {
        return new RuleSetCopy(
                published.ruleSetId(),
                published.applicableFrom(),
                published.applicableUntil(),
                published.purposes().stream().map(RuleSetContracts::purpose).toList(),
                published.requiredDocuments().stream().map(RuleSetContracts::document).toList());
    }

    private static RuleSetCopy.PurposeTerms purpose(RuleSetPublished.PurposeTerms terms) {
        return new RuleSetCopy.PurposeTerms(
                new Purpose(terms.purpose().value()),
                ground(terms.basis()),
                new Bilingual(terms.textLv(), terms.textEn()));
    }

    private static RequiredDocument document(RuleSetPublished.RequiredDocumentTerms terms) {
        return new RequiredDocument(
                Codes.twin(terms.kind(), DocumentKind.class),
                Codes.twin(terms.condition(), RequiredDocument.Need.class),
                terms.purposes().stream().map(code -> new Purpose(code.value())).toList(),
                ground(terms.basis()),
                new Bilingual(terms.reasonLv(), terms.reasonEn()));
    }

    private static LegalGround ground(LegalReferenceTerms basis) {
        return new LegalGround(basis.act(), basis.paragraph(), basis.version());
    }
}
