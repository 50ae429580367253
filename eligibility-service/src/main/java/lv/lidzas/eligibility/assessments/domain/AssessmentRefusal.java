package lv.lidzas.eligibility.assessments.domain;

/** Why an assessment is not shown. */
public sealed interface AssessmentRefusal {

    /** There is none with the id that the caller may see. */
    record Unknown() implements AssessmentRefusal {}
}
