package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an application stands (iesnieguma stāvoklis); a step exists only as a method of the state that allows it. */
public sealed interface ApplicationState {

    /** A fresh draft. */
    Draft DRAFT = new Draft();

    /** The submission, once there was one. */
    @Nullable Submission submission();

    /** The submitter still works on it; it has no legal effect. */
    record Draft() implements ApplicationState {
        @Override
        public @Nullable Submission submission() {
            return null;
        }

        Submitted submit(Submission submission) {
            return new Submitted(submission);
        }
    }

    /** Submitted and waiting for a decision (izskatāms). */
    sealed interface Pending extends ApplicationState {
        @Override
        Submission submission();

        /** The same state with a rule set chosen. */
        Pending with(Submission changed);
    }

    /**
     * The form is fixed and the month runs; documents may still be missing.
     *
     * @param submission how it became one
     */
    record Submitted(Submission submission) implements Pending {
        @Override
        public Submitted with(Submission changed) {
            return new Submitted(changed);
        }

        Complete complete(Instant at) {
            return new Complete(submission, at);
        }
    }

    /**
     * Every document on the checklist is accepted.
     *
     * @param submission how it became one
     * @param completedAt when the last document was accepted
     */
    record Complete(Submission submission, Instant completedAt) implements Pending {
        @Override
        public Complete with(Submission changed) {
            return new Complete(changed, completedAt);
        }

        Submitted reopen() {
            return new Submitted(submission);
        }
    }

    /**
     * A decision answered it.
     *
     * @param submission how it became one
     */
    record Decided(Submission submission, IssuedDecision decision) implements ApplicationState {}

    /**
     * The submitter took it back (atsaukts); only a decision that was on its way already still changes that.
     *
     * @param submission how it became one; null when it never was more than a draft
     * @param withdrawnAt when
     */
    record Withdrawn(@Nullable Submission submission, Instant withdrawnAt)
            implements ApplicationState {}
}
