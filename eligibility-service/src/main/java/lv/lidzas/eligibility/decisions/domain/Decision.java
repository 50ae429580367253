package lv.lidzas.eligibility.decisions.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.words.PartyKey;

/**
 * A decision on an application (lēmums).
 *
 * <p>Life cycle: the rules propose a grant; while facts change the proposal is superseded by another or cancelled; a
 * caseworker issues it, once. What the rules do not propose (a refusal, a grant in an unclear case) a person issues at once.
 * An issued decision is never changed here.
 *
 * @param applicationId the application that it answers
 * @param personId the person assisted
 * @param assessmentId the run of the rules that it rests on
 * @param ruleSetId the rule set that was applied
 * @param ruling what it says
 * @param state how far it is
 * @param version counts its changes
 */
public record Decision(
        DecisionId id,
        ApplicationId applicationId,
        PersonId personId,
        AssessmentId assessmentId,
        RuleSetId ruleSetId,
        Ruling ruling,
        DecisionState state,
        long version) {

    /** What a decision rests on. */
    public record Ground(AssessmentId assessmentId, RuleSetId ruleSetId) {}

    /** A grant that the rules propose. */
    public static Decision proposed(
            DecisionId id,
            ApplicationFacts application,
            Ground ground,
            Ruling.Draft draft,
            Instant at) {
        return of(id, application, ground, draft, new DecisionState.Proposed(at));
    }

    /** A decision that a person makes at once. */
    public static Decision issued(
            DecisionId id,
            ApplicationFacts application,
            Ground ground,
            Ruling ruling,
            DecisionState.Issued issued) {
        return of(id, application, ground, ruling, issued);
    }

    private static Decision of(
            DecisionId id,
            ApplicationFacts application,
            Ground ground,
            Ruling ruling,
            DecisionState state) {
        return new Decision(
                id,
                application.id(),
                application.personId(),
                ground.assessmentId(),
                ground.ruleSetId(),
                ruling,
                state,
                0);
    }

    /** A caseworker issues the proposal with the ruling of the day of the decision, and on the ground of that day. */
    public Decision issue(
            Ground ground, Ruling.Grant onTheDay, LocalDate on, Instant at, PartyKey by) {
        return with(ground, onTheDay, proposal().issue(on, at, by));
    }

    /** Another takes its place. */
    public Decision supersede(Instant at) {
        return with(ground(), ruling, proposal().supersede(at));
    }

    /** It is taken back. */
    public Decision cancel(Instant at) {
        return with(ground(), ruling, proposal().cancel(at));
    }

    /** Whether it still waits for a caseworker. */
    public boolean isProposed() {
        return state instanceof DecisionState.Proposed;
    }

    private DecisionState.Proposed proposal() {
        if (state instanceof DecisionState.Proposed proposed) {
            return proposed;
        }
        throw new IllegalStateException(
                "Decision "
                        + id
                        + " is not open but "
                        + state.getClass().getSimpleName()
                        + ". Maybe its state was not asked before.");
    }

    private Ground ground() {
        return new Ground(assessmentId, ruleSetId);
    }

    private Decision with(Ground ground, Ruling said, DecisionState next) {
        return new Decision(
                id,
                applicationId,
                personId,
                ground.assessmentId(),
                ground.ruleSetId(),
                said,
                next,
                version);
    }
}
