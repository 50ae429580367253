package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;
import lv.lidzas.kit.words.Language;

/** Rule sets to views. */
final class RuleSetViews {

    private final Language language;

    RuleSetViews(Language language) {
        this.language = language;
    }

    static RuleSetSummaryView summary(RuleSet rules, RuleSetUse use) {
        boolean serves = rules.inForce().isEver();
        return new RuleSetSummaryView(
                rules.id().value(),
                use,
                serves ? rules.inForce().from() : null,
                serves ? rules.inForce().until() : null,
                rules.figuresFrom());
    }

    RuleSetView of(RuleSet rules, RuleSetUse use) {
        return new RuleSetView(
                summary(rules, use),
                rules.figures().stream().map(it -> FigureView.of(it, language)).toList(),
                ConditionView.of(rules.general().specification(), language),
                rules.purposes().stream().map(this::purpose).toList(),
                rules.documents().stream()
                        .map(it -> RequiredDocumentView.of(it, language))
                        .toList(),
                rules.refusalGrounds().stream().map(it -> GroundView.of(it, language)).toList(),
                rules.endingGrounds().stream().map(it -> GroundView.of(it, language)).toList());
    }

    private ServedPurposeView purpose(ServedPurpose served) {
        return new ServedPurposeView(
                served.purpose().code(),
                served.number(),
                served.words().in(language),
                GrantedTimeView.of(served.most()),
                LegalReferenceView.of(served.basis(), language),
                ConditionView.of(served.condition().specification(), language));
    }
}
