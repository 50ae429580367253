package lv.lidzas.eligibility.assessments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list of runs of the rules, read without facts and trace.
 *
 * @param current whether it is the last run of an application that still waits for something
 * @param assessedOn the day on which age and validity were counted
 * @param ruleSetId the rule set
 * @param figuresFrom the first day of its figures
 * @param proposedDecisionId the proposal that waits for a caseworker
 */
public record AssessmentSummary(
        UUID id,
        UUID applicationId,
        boolean current,
        LocalDate assessedOn,
        Instant madeAt,
        String ruleSetId,
        LocalDate figuresFrom,
        OutcomeKind outcome,
        WaitsFor waitsFor,
        @Nullable UUID proposedDecisionId) {

    /** The same as a party sees it: what is only proposed is for staff. */
    public AssessmentSummary withoutProposal() {
        return new AssessmentSummary(
                id,
                applicationId,
                current,
                assessedOn,
                madeAt,
                ruleSetId,
                figuresFrom,
                outcome,
                waitsFor == WaitsFor.ISSUE ? WaitsFor.CASEWORKER : waitsFor,
                null);
    }
}
