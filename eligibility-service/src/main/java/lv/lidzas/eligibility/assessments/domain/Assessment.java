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
 * <p>When it says something new, it is written and the one before becomes history, which never changes. When other documents, or
 * another assessment of the need, show what was known already, the current one goes on and names them; its day stays that on which it was made.
 *
 * @param id this run
 * @param madeAt when it was made
 * @param facts what the rules relied on
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

    /** The same as a party sees it: what is only proposed is for staff. */
    public Assessment withoutProposal() {
        return new Assessment(id, madeAt, facts, evaluation.withoutGrant(), null, current);
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

    /** Whether it says anything else than the run before; the mere passing of days counts as nothing new. */
    public boolean saysOtherThan(@Nullable Assessment before) {
        return before == null
                || hasOtherResultThan(before)
                || !facts.application().equals(before.facts.application())
                || !evaluation.trace().equals(before.evaluation.trace());
    }

    /** Whether it says the same as the run before, but because of something else. */
    public boolean reliesOnOtherFactsThan(Assessment before) {
        return !facts.documents().equals(before.facts.documents())
                || !Objects.equals(facts.need(), before.facts.need());
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
