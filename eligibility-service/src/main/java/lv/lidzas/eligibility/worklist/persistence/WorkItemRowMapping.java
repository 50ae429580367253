package lv.lidzas.eligibility.worklist.persistence;

import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Rows to items of the worklist. */
final class WorkItemRowMapping {

    private WorkItemRowMapping() {}

    static WorkItem toDomain(WorkItemRow row) {
        return new WorkItem(
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.open ? row.decideBy : null,
                row.identity,
                run(row),
                row.draftId == null
                        ? null
                        : new WorkItem.Draft(
                                new DecisionId(row.draftId), row.draftState == StateKind.RETURNED),
                row.hearingDue,
                row.toReview,
                row.grantUntil,
                row.clarificationDue,
                row.assignee == null ? null : new PartyKey(row.assignee));
    }

    private static WorkItem.@Nullable Run run(WorkItemRow row) {
        return row.assessmentId == null || row.outcome == null || row.waitsFor == null
                ? null
                : new WorkItem.Run(new AssessmentId(row.assessmentId), row.outcome, row.waitsFor);
    }
}
