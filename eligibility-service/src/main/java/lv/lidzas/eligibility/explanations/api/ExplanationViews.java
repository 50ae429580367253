package lv.lidzas.eligibility.explanations.api;

import java.util.List;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ways.Ways;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.ExplainedPurposeView;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.eligibility.rulesets.api.WaysView;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** Explanations to views. */
record ExplanationViews(Explanation explanation, Language language) {

    static ExplanationView of(Explanation explanation, Language language) {
        return new ExplanationViews(explanation, language).view();
    }

    /** Whose case is explained. */
    static Shown shown(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        return Shown.of(
                assessment.applicationId().value(),
                assessment.facts().application().personId().value());
    }

    private ExplanationView view() {
        Assessment assessment = explanation.assessment();
        Decision decision = explanation.decision();
        Evaluation evaluation = assessment.evaluation();
        Trace trace = evaluation.trace();
        List<GroundView> grounds = grounds(decision);
        ConditionView general = condition(trace.general());
        List<ExplainedPurposeView> purposes = trace.purposes().stream().map(this::purpose).toList();
        WaysView toGrant = WaysView.of(explanation.toGrant(), language);
        return new ExplanationView(
                decision == null ? null : decision.id().value(),
                assessment.id().value(),
                assessment.applicationId().value(),
                evaluation.ruleSetId().value(),
                evaluation.figuresFrom(),
                assessment.facts().onDay(),
                OutcomeKind.of(evaluation.outcome()),
                grounds,
                general,
                purposes,
                toGrant,
                new ExplanationText(explanation, language).of(grounds, general, purposes, toGrant),
                assessment.facts().application().ofErasedPerson());
    }

    private List<GroundView> grounds(@Nullable Decision decision) {
        Unfavourable taken = decision == null ? null : Ruling.takenBy(decision.ruling());
        return taken == null
                ? List.of()
                : taken.grounds().stream()
                        .map(id -> GroundView.of(id, explanation.rules(), language))
                        .toList();
    }

    /** Of a person who was erased there are no facts to show. */
    private ConditionView condition(TraceNode node) {
        Facts facts = explanation.assessment().facts();
        return facts.application().ofErasedPerson()
                ? ConditionView.of(node, language)
                : ConditionView.of(node, facts, language);
    }

    private ExplainedPurposeView purpose(Trace.PurposeTrace asked) {
        Ways ways = explanation.ofEachPurpose().getOrDefault(asked.purpose(), Ways.NONE);
        return ExplainedPurposeView.of(
                asked,
                condition(asked.node()),
                explanation.grants(asked.purpose()),
                WaysView.of(ways, language),
                language);
    }
}
