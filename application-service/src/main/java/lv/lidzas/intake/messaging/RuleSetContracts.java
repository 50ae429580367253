package lv.lidzas.intake.messaging;

import java.util.List;
import java.util.Objects;
import lv.lidzas.contracts.eligibility.v1.LegalReferenceTerms;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.intake.domain.Bilingual;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.intake.domain.LegalGround;
import lv.lidzas.intake.domain.Purpose;
import lv.lidzas.intake.domain.RequiredDocument;
import lv.lidzas.intake.domain.RuleSetTerms;
import org.jspecify.annotations.Nullable;

/** Turns a published rule set into intake's copy; what this release cannot understand is left out. */
final class RuleSetContracts {

    private RuleSetContracts() {}

    static RuleSetTerms terms(RuleSetPublished published) {
        return new RuleSetTerms(
                published.ruleSetId(),
                published.applicableFrom(),
                published.applicableUntil(),
                published.purposes().stream()
                        .map(RuleSetContracts::purpose)
                        .filter(Objects::nonNull)
                        .toList(),
                published.requiredDocuments().stream()
                        .map(RuleSetContracts::document)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** How many purposes and documents this release cannot understand. */
    static int leftOut(RuleSetPublished published, RuleSetTerms understood) {
        return published.purposes().size()
                + published.requiredDocuments().size()
                - understood.purposes().size()
                - understood.requiredDocuments().size();
    }

    private static RuleSetTerms.@Nullable PurposeTerms purpose(
            RuleSetPublished.PurposeTerms terms) {
        Purpose purpose = ContractCodes.purpose(terms.purpose());
        return purpose == null
                ? null
                : new RuleSetTerms.PurposeTerms(
                        purpose,
                        ground(terms.basis()),
                        new Bilingual(terms.textLv(), terms.textEn()));
    }

    private static @Nullable RequiredDocument document(
            RuleSetPublished.RequiredDocumentTerms terms) {
        DocumentKind kind = ContractCodes.kind(terms.kind());
        RequiredDocument.Need need = ContractCodes.need(terms.condition());
        List<Purpose> purposes = ContractCodes.purposes(terms.purposes());
        return kind == null || need == null
                ? null
                : new RequiredDocument(
                        kind,
                        need,
                        purposes,
                        ground(terms.basis()),
                        new Bilingual(terms.reasonLv(), terms.reasonEn()));
    }

    private static LegalGround ground(LegalReferenceTerms basis) {
        return new LegalGround(basis.act(), basis.paragraph(), basis.version());
    }
}
