package lv.lidzas.eligibility.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WorkItem.Run REFUSABLE =
            new WorkItem.Run(
                    new AssessmentId(UUID.randomUUID()), OutcomeKind.NOT_MET, WaitsFor.CASEWORKER);
    private static final DecisionId DRAFT = new DecisionId(UUID.randomUUID());

    @Test
    void aCaseMayWaitForSeveralThings() {
        assertThat(open(TODAY, new WorkItem.Draft(DRAFT, true)).stepsOn(TODAY))
                .containsExactly(WorkStep.CASEWORKER, WorkStep.HEARING, WorkStep.RETURNED);
        assertThat(open(null, new WorkItem.Draft(DRAFT, false)).stepsOn(TODAY))
                .containsExactly(WorkStep.CASEWORKER, WorkStep.SECOND_PERSON);
    }

    @Test
    void whileThePersonHasTimeToSpeakNobodyIsSentToTheHearing() {
        assertThat(open(TODAY.plusDays(1), null).stepsOn(TODAY))
                .containsExactly(WorkStep.CASEWORKER);
        assertThat(open(TODAY.plusDays(1), null).stepsOn(TODAY.plusDays(1)))
                .contains(WorkStep.HEARING);
    }

    @Test
    void aMarkedGrantWaitsAndHasNoDeadlineAnyMore() {
        WorkItem marked = item(null, null, null, null, true);

        assertThat(marked.stepsOn(TODAY)).containsExactly(WorkStep.TO_REVIEW);
        assertThat(marked.daysLeft(TODAY)).isNull();
    }

    @Test
    void daysAreCountedBelowNothingOnceItIsOverdue() {
        assertThat(open(null, null).daysLeft(LocalDate.of(2026, 12, 21))).isZero();
        assertThat(open(null, null).daysLeft(LocalDate.of(2026, 12, 23))).isEqualTo(-2);
    }

    private static WorkItem open(@Nullable LocalDate hearing, WorkItem.@Nullable Draft draft) {
        return item(LocalDate.of(2026, 12, 21), REFUSABLE, draft, hearing, false);
    }

    private static WorkItem item(
            @Nullable LocalDate deadline,
            WorkItem.@Nullable Run run,
            WorkItem.@Nullable Draft draft,
            @Nullable LocalDate hearing,
            boolean toReview) {
        return new WorkItem(
                new ApplicationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                deadline,
                IdentityKind.QUALIFIED_MEANS,
                run,
                draft,
                hearing,
                toReview,
                toReview ? LocalDate.of(2027, 11, 22) : null,
                null,
                null);
    }
}
