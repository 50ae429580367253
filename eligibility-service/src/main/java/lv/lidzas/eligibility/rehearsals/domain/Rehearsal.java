package lv.lidzas.eligibility.rehearsals.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal of rules on all live grants (izmēģinājums).
 *
 * @param tried what it tries
 * @param state how far it is
 * @param started when, and by whom
 * @param progress how many grants were looked at
 * @param finishedAt when the last one was; absent before, and when it was stopped
 * @param approved when it was approved, and by whom; absent until then
 */
public record Rehearsal(
        RehearsalId id,
        Tried tried,
        RehearsalState state,
        Act started,
        Progress progress,
        @Nullable Instant finishedAt,
        @Nullable Act approved) {

    /**
     * The rules tried.
     *
     * @param ruleSetId that they make; of a file that was sent, the one that it changes or follows
     * @param figures the file that was sent, in its own words; absent where a loaded rule set is tried
     * @param fingerprint the mark of what decides in them, by which they are known again
     * @param decidesOn the day on which they would decide
     */
    public record Tried(
            RuleSetId ruleSetId,
            @Nullable String figures,
            String fingerprint,
            LocalDate decidesOn) {}

    /** Somebody did it. */
    public record Act(Instant at, PartyKey by) {}

    /**
     * How far it is.
     *
     * @param last the grant looked at last; absent before the first
     */
    public record Progress(int done, int total, @Nullable DecisionId last) {}

    /** A new one. */
    public static Rehearsal begun(RehearsalId id, Tried tried, int grants, Act started) {
        return new Rehearsal(
                id,
                tried,
                RehearsalState.RUNNING,
                started,
                new Progress(0, grants, null),
                null,
                null);
    }

    /** So many grants more were looked at. */
    public Rehearsal through(DecisionId last, int more) {
        int done = progress.done() + more;
        return with(
                state, new Progress(done, Math.max(done, progress.total()), last), null, approved);
    }

    /** Every grant was looked at; what ended meanwhile counts no more. */
    public Rehearsal finished(Instant at) {
        return with(
                RehearsalState.FINISHED,
                new Progress(progress.done(), progress.done(), progress.last()),
                at,
                approved);
    }

    /** Nobody goes on with it. */
    public Rehearsal stopped() {
        return with(RehearsalState.STOPPED, progress, finishedAt, approved);
    }

    /** Somebody else than who started it approved it. */
    public Rehearsal approved(Act by) {
        return with(RehearsalState.CARRYING_OUT, progress, finishedAt, by);
    }

    /** Every grant that it touches is marked. */
    public Rehearsal carriedOut() {
        return with(RehearsalState.CARRIED_OUT, progress, finishedAt, approved);
    }

    private Rehearsal with(
            RehearsalState other, Progress now, @Nullable Instant finished, @Nullable Act by) {
        return new Rehearsal(id, tried, other, started, now, finished, by);
    }
}
