package lv.lidzas.eligibility.decisions.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.kit.words.PartyKey;

/** How far a decision is (lēmuma stāvoklis); a step exists only on the state that allows it. */
public sealed interface DecisionState {

    /**
     * The rules propose it; it binds nobody until a caseworker issues it.
     *
     * @param at when it was proposed
     */
    record Proposed(Instant at) implements DecisionState {

        /** A caseworker issues it. */
        public Issued issue(LocalDate on, Instant issuedAt, PartyKey by) {
            return new Issued(on, issuedAt, by);
        }

        /** Another proposal or decision takes its place. */
        public Superseded supersede(Instant now) {
            return new Superseded(now);
        }

        /** It is no longer favourable, or the application was withdrawn. */
        public Cancelled cancel(Instant now) {
            return new Cancelled(now);
        }
    }

    /**
     * It is the municipality's decision.
     *
     * @param on the day of the decision
     * @param at when it was issued
     * @param by the key of the caseworker
     */
    record Issued(LocalDate on, Instant at, PartyKey by) implements DecisionState {}

    /**
     * Another took its place before it was issued.
     *
     * @param at when
     */
    record Superseded(Instant at) implements DecisionState {}

    /**
     * It was taken back before it was issued.
     *
     * @param at when
     */
    record Cancelled(Instant at) implements DecisionState {}
}
