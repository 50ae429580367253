package lv.lidzas.documents.filing.domain;

/**
 * Where a document stands (dokumenta stāvoklis).
 *
 * <p>HELD → RECEIVED → VERIFIED or REJECTED, and VERIFIED → REJECTED when the acceptance was a mistake. A transition exists
 * only as a method of the state that allows it. A rejected document stays so: the applicant brings another one.
 */
public sealed interface DocumentState {

    /** The state's short name. */
    Code code();

    /** The states' short names. */
    enum Code {
        /** Waits for its application. */
        HELD,
        /** Waits for a caseworker. */
        RECEIVED,
        /** Counts as proof. */
        VERIFIED,
        /** Does not count as proof. */
        REJECTED
    }

    /** Its application is not known here yet: a draft, or the news is under way. Nobody but the uploader's side sees it. */
    record Held() implements DocumentState {
        @Override
        public Code code() {
            return Code.HELD;
        }

        Received receive() {
            return new Received();
        }
    }

    /** It belongs to a submitted application and waits for a caseworker. */
    record Received() implements DocumentState {
        @Override
        public Code code() {
            return Code.RECEIVED;
        }

        /** Counts as proof from now on. */
        public Verified verify(Review review) {
            return new Verified(review);
        }

        /** Does not count as proof. */
        public Rejected reject(Review review, RejectionGrounds rejection) {
            return new Rejected(review, rejection);
        }
    }

    /**
     * A caseworker accepted it as proof.
     *
     * @param review who and when
     */
    record Verified(Review review) implements DocumentState {
        @Override
        public Code code() {
            return Code.VERIFIED;
        }

        /** Does not count as proof. */
        public Rejected reject(Review later, RejectionGrounds rejection) {
            return new Rejected(later, rejection);
        }
    }

    /**
     * A caseworker did not accept it, or took the acceptance back.
     *
     * @param review who and when
     * @param rejection why
     */
    record Rejected(Review review, RejectionGrounds rejection) implements DocumentState {
        @Override
        public Code code() {
            return Code.REJECTED;
        }
    }
}
