package lv.lidzas.scheduling.roster.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A roster that somebody asked for (pasūtītais grafiks), from the question to the weeks on which people rely.
 *
 * @param asked what was asked for
 * @param isStopping whether the search is to end with what it has
 * @param attempts how often the search was begun: once more each time a replica was gone
 * @param progress how far the search is; null before its first roster
 * @param gain what the roster found is worth; null until then
 * @param applied who had its moves made; null until then
 * @param published who made people rely on it; null until then
 * @param version changes with every state
 */
public record RosterOrder(
        RosterId id,
        Asked asked,
        RosterState state,
        boolean isStopping,
        int attempts,
        @Nullable Progress progress,
        @Nullable Gain gain,
        @Nullable Act applied,
        @Nullable Act published,
        long version) {

    /** The most weeks that one roster spans. */
    public static final int MOST_WEEKS = 8;

    /** After so many a search that takes its replica with it is given up. */
    public static final int MOST_ATTEMPTS = 3;

    /**
     * What was asked for.
     *
     * @param span whole ISO weeks
     * @param replans whether visits of published weeks may change, too
     * @param seconds the longest time to look
     * @param by who asked, and when
     */
    public record Asked(ServicePeriod span, boolean replans, int seconds, Act by) {}

    /** Somebody did it. */
    public record Act(Instant at, PartyKey by) {}

    /**
     * How far a search is.
     *
     * @param score of the best roster so far
     * @param calculations how many rosters were scored
     * @param seconds that it took
     */
    public record Progress(RosterScore score, long calculations, int seconds) {}

    /** What the weeks are worth as they were planned, and with the roster found. */
    public record Gain(RosterFigures before, RosterFigures after) {}

    /** One that waits. */
    public static RosterOrder of(RosterId id, Asked asked) {
        return new RosterOrder(id, asked, RosterState.QUEUED, false, 0, null, null, null, null, 0);
    }

    /** A replica begins to look. */
    public RosterOrder begun() {
        return with(RosterState.SEARCHING, attempts + 1, isStopping);
    }

    /** The search is to end. */
    public RosterOrder stopping() {
        return with(state, attempts, true);
    }

    public RosterOrder stopped() {
        return with(RosterState.STOPPED, attempts, isStopping);
    }

    public RosterOrder failed() {
        return with(RosterState.FAILED, attempts, isStopping);
    }

    /** The search did not end, and may begin anew. */
    public RosterOrder queuedAgain() {
        return with(RosterState.QUEUED, attempts, isStopping);
    }

    /**
     * What the search found.
     *
     * @param how null where there was nothing to look for
     */
    public RosterOrder found(@Nullable Progress how, Gain worth) {
        return new RosterOrder(
                id,
                asked,
                RosterState.FOUND,
                isStopping,
                attempts,
                how,
                worth,
                applied,
                published,
                version);
    }

    /** Its moves are to be made. */
    public RosterOrder applying(Act act) {
        return new RosterOrder(
                id,
                asked,
                RosterState.APPLYING,
                isStopping,
                attempts,
                progress,
                gain,
                act,
                published,
                version);
    }

    /** No move is left to be made. */
    public RosterOrder appliedWhole() {
        return with(RosterState.APPLIED, attempts, isStopping);
    }

    /** People rely on it from now on. */
    public RosterOrder published(Act act) {
        return new RosterOrder(
                id,
                asked,
                RosterState.PUBLISHED,
                isStopping,
                attempts,
                progress,
                gain,
                applied,
                act,
                version);
    }

    private RosterOrder with(RosterState next, int begun, boolean stopping) {
        return new RosterOrder(
                id, asked, next, stopping, begun, progress, gain, applied, published, version);
    }
}
