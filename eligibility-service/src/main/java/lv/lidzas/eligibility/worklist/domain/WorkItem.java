package lv.lidzas.eligibility.worklist.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A line of the worklist (lieta darbinieka sarakstā).
 *
 * @param deadline the last day of the statutory month; absent once the case is decided
 * @param run the current run of the rules; absent once the case is decided
 * @param draft a draft that waits for a second person, or was given back
 * @param hearingDue the day from which the last invitation is due or over: the person spoke on it, or could until then
 * @param toReview whether a grant no longer meets a condition
 * @param grantUntil the last day of a grant in force
 * @param clarificationDue the day of the open question that is due first; absent where nothing is unclear
 * @param assignee who works on it; nobody when it is absent
 */
public record WorkItem(
        ApplicationId applicationId,
        PersonId personId,
        @Nullable LocalDate deadline,
        IdentityKind identity,
        @Nullable Run run,
        @Nullable Draft draft,
        @Nullable LocalDate hearingDue,
        boolean toReview,
        @Nullable LocalDate grantUntil,
        @Nullable LocalDate clarificationDue,
        @Nullable PartyKey assignee) {

    /** What the rules gave last. */
    public record Run(AssessmentId id, OutcomeKind outcome, WaitsFor waitsFor) {}

    /**
     * A draft of what takes something from a person.
     *
     * @param returned whether it was given back
     */
    public record Draft(DecisionId id, boolean returned) {}

    /** What it waits for on a day; nothing when it is only a grant in force, or a person has still time to speak. */
    public List<WorkStep> stepsOn(LocalDate today) {
        List<WorkStep> steps = new ArrayList<>();
        if (run != null) {
            steps.add(WorkStep.of(run.waitsFor()));
        }
        if (hearingDue != null && !hearingDue.isAfter(today)) {
            steps.add(WorkStep.HEARING);
        }
        if (draft != null) {
            steps.add(draft.returned() ? WorkStep.RETURNED : WorkStep.SECOND_PERSON);
        }
        if (toReview) {
            steps.add(WorkStep.TO_REVIEW);
        }
        return steps;
    }

    /** How many days are left to decide, less than nothing when it is overdue; absent once the case is decided. */
    public @Nullable Long daysLeft(LocalDate today) {
        return deadline == null ? null : ChronoUnit.DAYS.between(today, deadline);
    }

    /** The same, worked on by somebody else or nobody. */
    public WorkItem assignedTo(@Nullable PartyKey other) {
        return new WorkItem(
                applicationId,
                personId,
                deadline,
                identity,
                run,
                draft,
                hearingDue,
                toReview,
                grantUntil,
                clarificationDue,
                other);
    }
}
