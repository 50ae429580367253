package lv.lidzas.eligibility.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.ApplicationFacts;
import lv.lidzas.eligibility.domain.DocumentFact;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.rule.Doubt;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import lv.lidzas.eligibility.domain.rule.Trace;
import lv.lidzas.eligibility.domain.rule.TraceNode;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;

/** Runs of the rules to views. */
final class AssessmentViews {

    private AssessmentViews() {}

    static AssessmentView of(Assessment assessment, Language language) {
        Evaluation evaluation = assessment.evaluation();
        var period = evaluation.period();
        var proposed = assessment.proposedDecisionId();
        return new AssessmentView(
                assessment.id().value(),
                assessment.applicationId().value(),
                assessment.current(),
                assessment.facts().onDay(),
                assessment.madeAt(),
                evaluation.ruleSetId().value(),
                evaluation.parametersVersion(),
                OutcomeKind.of(evaluation.outcome()),
                assessment.waitsFor(),
                reasons(evaluation, language),
                evaluation.missingDocuments(),
                HoursView.of(evaluation.hours()),
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                proposed == null ? null : proposed.value());
    }

    static ExplainedAssessmentView explained(Assessment assessment, Language language) {
        Trace trace = assessment.evaluation().trace();
        return new ExplainedAssessmentView(
                of(assessment, language),
                facts(assessment.facts()),
                condition(trace.general(), RuleTexts.in(language), language),
                purposes(trace, language));
    }

    static List<ReasonView> reasons(Evaluation evaluation, Language language) {
        RuleTexts texts = RuleTexts.in(language);
        return evaluation.decisive().stream().map(node -> reason(node, texts, language)).toList();
    }

    static List<PurposeExplanationView> purposes(Trace trace, Language language) {
        RuleTexts texts = RuleTexts.in(language);
        return trace.purposes().stream()
                .map(it ->
                        new PurposeExplanationView(
                                it.purpose(),
                                it.node().outcome() == null
                                        ? null
                                        : OutcomeKind.of(it.node().evaluated()),
                                condition(it.node(), texts, language)))
                .toList();
    }

    static ConditionView condition(TraceNode node, RuleTexts texts, Language language) {
        Outcome outcome = node.outcome();
        return new ConditionView(
                node.id(),
                node.shape(),
                texts.condition(node.id()),
                LegalReferenceView.of(outcome == null ? node.basis() : outcome.basis(), language),
                outcome == null ? null : OutcomeKind.of(outcome),
                outcome == null ? null : texts.outcome(outcome.reason()),
                outcome == null ? null : texts.remedy(outcome.reason()),
                node.parts().stream().map(part -> condition(part, texts, language)).toList());
    }

    private static ReasonView reason(TraceNode node, RuleTexts texts, Language language) {
        Outcome outcome = node.evaluated();
        Doubt.Document gap =
                outcome instanceof Outcome.Unclear(var _, var _, Doubt.Document document)
                        ? document
                        : null;
        return new ReasonView(
                node.id(),
                OutcomeKind.of(outcome),
                outcome.reason().code(),
                texts.outcome(outcome.reason()),
                texts.remedy(outcome.reason()),
                gap == null ? null : gap.kind(),
                gap == null ? null : gap.gap(),
                LegalReferenceView.of(outcome.basis(), language));
    }

    private static List<FactView> facts(Facts facts) {
        ApplicationFacts stated = facts.application();
        List<FactView> views = new ArrayList<>();
        views.add(stated(stated, "bornOn", stated.bornOn()));
        views.add(stated(stated, "represented", stated.representativeId() != null));
        views.add(stated(stated, "declaredInMunicipality", stated.declaredInMunicipality()));
        views.add(stated(stated, "receivesVisualBenefit", stated.receivesVisualBenefit()));
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
