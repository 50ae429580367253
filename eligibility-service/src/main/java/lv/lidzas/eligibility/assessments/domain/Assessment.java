package lv.lidzas.eligibility.assessments.domain;

import java.time.Instant;
import java.util.Objects;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules on a case (izvērtējums): the facts, what the rules gave, and the decision that was proposed on it.
 *
 * <p>Never changed: when a fact changes, a new one is written and this one becomes history.
 *
 * @param id this run
 * @param madeAt when it was made
 * @param facts what was known
 * @param evaluation what the rules gave
 * @param proposedDecisionId the favourable decision that waits for a caseworker, if there is one
 * @param current whether it is the last run of an application that still waits for something
 */
public record Assessment(
        AssessmentId id,
        Instant madeAt,
        Facts facts,
        Evaluation evaluation,
        @Nullable DecisionId proposedDecisionId,
        boolean current) {

    /** The application that was assessed. */
    public ApplicationId applicationId() {
        return facts.application().id();
    }

    /** What the case waits for next. */
    public WaitsFor waitsFor() {
        if (proposedDecisionId != null) {
            return WaitsFor.ISSUE;
        }
        if (!evaluation.missingDocuments().isEmpty()) {
            return WaitsFor.DOCUMENTS;
        }
        return evaluation.awaitsReview() ? WaitsFor.DOCUMENT_REVIEW : WaitsFor.CASEWORKER;
    }

    /** Whether it says or rests on anything else than the run before; the mere passing of days counts as nothing new. */
    public boolean differsFrom(@Nullable Assessment before) {
        return before == null
                || hasOtherResultThan(before)
                || !facts.equals(before.facts.on(facts.onDay()))
                || !evaluation.trace().equals(before.evaluation.trace());
    }

    /** Whether others must hear of it. */
    public boolean hasOtherResultThan(@Nullable Assessment before) {
        return before == null
                || !evaluation.ruleSetId().equals(before.evaluation.ruleSetId())
                || !sameKind(evaluation.outcome(), before.evaluation.outcome())
                || !evaluation.missingDocuments().equals(before.evaluation.missingDocuments())
                || !Objects.equals(proposedDecisionId, before.proposedDecisionId);
    }

    private static boolean sameKind(Outcome one, Outcome other) {
        return one.getClass() == other.getClass();
    }
}
