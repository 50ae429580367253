package lv.lidzas.eligibility.checks.api;

import lv.lidzas.eligibility.assessments.api.HoursView;
import lv.lidzas.eligibility.checks.domain.CheckedFacts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ways.Ways;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.ExplainedPurposeView;
import lv.lidzas.eligibility.rulesets.api.ReasonView;
import lv.lidzas.eligibility.rulesets.api.RequiredDocumentView;
import lv.lidzas.eligibility.rulesets.api.WaysView;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;

/** What checks gave, to views. */
record EligibilityCheckViews(CheckedFacts checked, Language language) {

    private static final Texts TEXTS = Texts.in("checks");

    static EligibilityCheckView of(CheckedFacts checked, Language language) {
        return new EligibilityCheckViews(checked, language).view();
    }

    private EligibilityCheckView view() {
        Evaluation evaluation = checked.evaluation();
        return new EligibilityCheckView(
                evaluation.ruleSetId().value(),
                evaluation.figuresFrom(),
                checked.day(),
                OutcomeKind.of(evaluation.outcome()),
                ReasonView.of(evaluation, language),
                evaluation.missingDocuments(),
                checked.documents().stream()
                        .map(document -> RequiredDocumentView.of(document, language))
                        .toList(),
                HoursView.of(evaluation.hours()),
                evaluation.purposesToAssess().stream().map(Purpose::code).toList(),
                ConditionView.of(evaluation.trace().general(), language),
                evaluation.trace().purposes().stream().map(this::purpose).toList(),
                WaysView.of(checked.toGrant(), language),
                TEXTS.text(language, "check.notice"));
    }

    private ExplainedPurposeView purpose(Trace.PurposeTrace asked) {
        Ways ways = checked.ofEachPurpose().getOrDefault(asked.purpose(), Ways.NONE);
        return ExplainedPurposeView.of(
                asked,
                ConditionView.of(asked.node(), language),
                null,
                WaysView.of(ways, language),
                language);
    }
}
