package lv.lidzas.eligibility.assessments.api;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.FactView;
import lv.lidzas.eligibility.rulesets.api.PurposeExplanationView;
import lv.lidzas.eligibility.rulesets.api.ReasonView;
import lv.lidzas.kit.words.Language;

/** Runs of the rules to views. */
final class AssessmentViews {

    private AssessmentViews() {}

    static AssessmentView of(Assessment assessment, Language language) {
        Evaluation evaluation = assessment.evaluation();
        Trace trace = evaluation.trace();
        GrantPeriod period = evaluation.period();
        DecisionId proposed = assessment.proposedDecisionId();
        return new AssessmentView(
                assessment.id().value(),
                assessment.applicationId().value(),
                assessment.current(),
                assessment.facts().onDay(),
                assessment.madeAt(),
                evaluation.ruleSetId().value(),
                evaluation.figuresFrom(),
                OutcomeKind.of(evaluation.outcome()),
                assessment.waitsFor(),
                ReasonView.of(evaluation, language),
                evaluation.missingDocuments(),
                HoursView.of(evaluation.hours()),
                evaluation.purposesToAssess().stream().map(Purpose::code).toList(),
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                proposed == null ? null : proposed.value(),
                facts(assessment.facts(), language),
                ConditionView.of(trace.general(), language),
                PurposeExplanationView.of(trace, language),
                assessment.facts().application().ofErasedPerson());
    }

    private static List<FactView> facts(Facts facts, Language language) {
        ApplicationFacts stated = facts.application();
        if (stated.ofErasedPerson()) {
            return List.of();
        }
        List<FactView> views = new ArrayList<>();
        stated.told()
                .forEach(
                        (name, value) -> views.add(FactView.stated(stated, name, value, language)));
        facts.documents().forEach(document -> views.addAll(FactView.shown(document, language)));
        if (facts.need() != null) {
            views.add(FactView.found(facts.need(), language));
        }
        return views;
    }
}
