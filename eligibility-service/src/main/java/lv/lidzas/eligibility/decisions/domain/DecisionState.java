package lv.lidzas.eligibility.decisions.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.kit.words.PartyKey;

/** How far a decision is (lēmuma stāvoklis); a step exists only on the state that allows it. */
public sealed interface DecisionState {

    /** Since when. */
    Instant at();

    /** A decision that is not issued yet. */
    sealed interface Unissued extends DecisionState {

        /** It is no longer favourable, or the application was withdrawn. */
        default Cancelled cancel(Instant now) {
            return new Cancelled(now);
        }
    }

    /**
     * The rules propose it; it binds nobody until a caseworker signs it.
     *
     * @param at when it was proposed
     */
    record Proposed(Instant at) implements Unissued {

        /** A caseworker signs it. */
        public Signed sign(LocalDate on, Instant signedAt, PartyKey by) {
            return new Signed(on, signedAt, by);
        }

        /** Another proposal or decision takes its place. */
        public Superseded supersede(Instant now) {
            return new Superseded(now);
        }
    }

    /**
     * A caseworker drafted it, and a colleague must confirm it before it is signed, because it takes something from the person.
     *
     * @param at when it was drafted
     * @param draftedBy the key of the caseworker
     */
    record InReview(Instant at, PartyKey draftedBy) implements Unissued {

        /** A colleague confirms it, and signs it by that. */
        public Signed confirm(LocalDate on, Instant signedAt, PartyKey by) {
            return new Signed(on, signedAt, by);
        }

        /** It is given back to be thought over. */
        public Returned giveBack(Instant now, PartyKey by, String reason) {
            return new Returned(now, by, reason);
        }
    }

    /**
     * A caseworker signed it. Nobody else is told until it is certain that the application was not taken back before.
     *
     * @param on the day of the decision
     * @param at when it was signed
     * @param by the key of the caseworker
     */
    record Signed(LocalDate on, Instant at, PartyKey by) implements Unissued {

        /** The application is held for it. */
        public Issued issue(Instant now) {
            return new Issued(on, now, by);
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
     * It was drafted and not confirmed; the case is open as before.
     *
     * @param at when
     * @param by the key of the caseworker who gave it back
     * @param reason why; empty when the person was erased
     */
    record Returned(Instant at, PartyKey by, String reason) implements DecisionState {}

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
