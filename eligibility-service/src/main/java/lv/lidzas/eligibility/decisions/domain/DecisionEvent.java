package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;

/** What happened to a decision. */
public sealed interface DecisionEvent {

    /**
     * A person signed it, and it waits for the application to be held.
     *
     * @param purposeChanges how many changes of the application's purposes it knew of
     */
    record Signed(Decision decision, int purposeChanges) implements DecisionEvent {}

    /**
     * It was issued.
     *
     * @param on the day of the decision
     */
    record Issued(Decision decision, LocalDate on) implements DecisionEvent {}

    /** What a grant rests on is in doubt, or no longer is. */
    record Doubted(Decision grant) implements DecisionEvent {}

    /**
     * A grant ended before its last day.
     *
     * @param grant as it is now
     */
    record Ended(Decision grant, End end) implements DecisionEvent {}

    /**
     * A grant gives nothing for a time, or gives again.
     *
     * @param grant as it is now
     * @param by the decision that suspended it
     */
    record Suspended(Decision grant, DecisionId by) implements DecisionEvent {}
}
