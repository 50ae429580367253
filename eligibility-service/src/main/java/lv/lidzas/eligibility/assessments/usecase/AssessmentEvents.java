package lv.lidzas.eligibility.assessments.usecase;

/** What the others are told of runs of the rules. */
public interface AssessmentEvents {

    /** Tells it with the transaction. */
    void publish(AssessmentEvent event);
}
