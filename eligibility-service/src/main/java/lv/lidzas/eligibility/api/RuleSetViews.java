package lv.lidzas.eligibility.api;

import lv.lidzas.eligibility.domain.ruleset.RequiredDocument;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.ServedPurpose;
import lv.lidzas.eligibility.domain.ruleset.Words;

/** Rule sets to views. */
final class RuleSetViews {

    private final Language language;
    private final RuleTexts texts;

    RuleSetViews(Language language) {
        this.language = language;
        this.texts = RuleTexts.in(language);
    }

    static RuleSetSummaryView summary(RuleSet rules) {
        return new RuleSetSummaryView(
                rules.id().value(),
                rules.inForce().from(),
                rules.inForce().until(),
                rules.parametersVersion());
    }

    RuleSetView of(RuleSet rules) {
        return new RuleSetView(
                rules.id().value(),
                rules.inForce().from(),
                rules.inForce().until(),
                RuleSetParametersView.of(rules.parameters()),
                AssessmentViews.condition(rules.general().specification(), texts, language),
                rules.purposes().stream().map(served -> purpose(served, rules)).toList(),
                rules.documents().stream().map(this::document).toList(),
                rules.refusalGrounds().stream()
                        .map(ground ->
                                new GroundView(
                                        ground.id(),
                                        told(ground.words()),
                                        LegalReferenceView.of(ground.basis(), language)))
                        .toList());
    }

    private ServedPurposeView purpose(ServedPurpose served, RuleSet rules) {
        return new ServedPurposeView(
                served.purpose(),
                served.purpose().number(),
                told(served.words()),
                rules.parameters().purposeMinutesPerWeek().get(served.purpose()),
                LegalReferenceView.of(served.basis(), language),
                AssessmentViews.condition(served.condition().specification(), texts, language));
    }

    private RequiredDocumentView document(RequiredDocument document) {
        return new RequiredDocumentView(
                document.kind(),
                document.when(),
                document.purposes(),
                told(document.reason()),
                LegalReferenceView.of(document.basis(), language));
    }

    private String told(Words words) {
        return switch (language) {
            case LV -> words.lv();
            case EN -> words.en();
        };
    }
}
