package lv.lidzas.eligibility.assessments.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
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
                facts(assessment.facts()),
                ConditionView.of(trace.general(), language),
                PurposeExplanationView.of(trace, language),
                assessment.facts().application().ofErasedPerson());
    }

    private static List<FactView> facts(Facts facts) {
        ApplicationFacts stated = facts.application();
        if (stated.ofErasedPerson()) {
            return List.of();
        }
        List<FactView> views = new ArrayList<>();
        stated.told().forEach((name, value) -> views.add(stated(stated, name, value)));
        facts.documents().forEach(document -> views.addAll(shown(document)));
        return views;
    }

    private static FactView stated(ApplicationFacts stated, String name, Object value) {
        return new FactView(
                name, value.toString(), FactView.Source.APPLICATION, stated.id().value(), null);
    }

    private static List<FactView> shown(DocumentFact document) {
        List<FactView> views = new ArrayList<>();
        views.add(shown(document, document.kind().name(), document.state()));
        if (document.group() != null) {
            views.add(shown(document, "disabilityGroup", document.group()));
        }
        document.limitations().stream()
                .sorted()
                .forEach(limitation -> views.add(shown(document, "limitation", limitation)));
        return views;
    }

    private static FactView shown(DocumentFact document, String name, Object value) {
        UUID id = document.id().value();
        return new FactView(
                name, value.toString(), FactView.Source.DOCUMENT, id, document.validUntil());
    }
}
