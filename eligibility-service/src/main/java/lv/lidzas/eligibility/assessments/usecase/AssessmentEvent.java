package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.Assessment;

/** What happened to an assessment. */
public sealed interface AssessmentEvent {

    /** The rules gave a result that differs from the one before. */
    record Completed(Assessment assessment) implements AssessmentEvent {}
}
