package lv.lidzas.eligibility.decisions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an application (lēmums).
 *
 * <p>Life cycle: the rules propose a grant; while facts change the proposal is superseded by another or cancelled; a
 * caseworker signs it, once. What the rules do not propose and takes nothing from the person (a grant in an unclear case) a
 * caseworker signs at once; what takes something is drafted by one and confirmed or given back by another. It is
 * issued when the application is held for it, and cancelled when that was taken back before. An issued decision is never
 * changed; another may end what it grants.
 *
 * @param applicationId the application that it answers
 * @param personId the person assisted
 * @param assessmentId the run of the rules that it rests on
 * @param ruleSetId the rule set that was applied
 * @param ruling what it says
 * @param state how far it is
 * @param ended that it ended before its last day, if it did
 * @param suspended that it gives nothing for a time, the last one; absent if it never was suspended
 * @param toReview the conditions that an issued grant no longer meets, or {@link #RULES_CHANGED}, so that a person has to look; empty
 *     while it meets all
 * @param lookedAt those of them that a caseworker looked at; each is marked again once it was met in between
 * @param term since when it is in force and until when it may be contested; absent while nothing says that it was notified
 * @param contest what contests make of it; absent while none does
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
        @Nullable End ended,
        @Nullable Suspended suspended,
        List<String> toReview,
        List<String> lookedAt,
        @Nullable ContestTerm term,
        @Nullable ContestMark contest,
        long version) {

    /** In the place of a condition: a rehearsal of changed rules touched the grant, and a caseworker looks at it. */
    public static final String RULES_CHANGED = "rules-changed";

    public Decision {
        toReview = List.copyOf(toReview);
        lookedAt = List.copyOf(lookedAt);
    }

    /** What a decision rests on. */
    public record Ground(AssessmentId assessmentId, RuleSetId ruleSetId) {}

    /** A grant that the rules propose. */
    public static Decision proposed(
            DecisionId id,
            ApplicationFacts application,
            Ground ground,
            Ruling.Draft draft,
            Instant at) {
        return of(
                id,
                application.id(),
                application.personId(),
                ground,
                draft,
                new DecisionState.Proposed(at));
    }

    /** A decision that a person makes: signed at once, or drafted for a colleague. */
    public static Decision made(
            DecisionId id,
            ApplicationFacts application,
            Ground ground,
            Ruling ruling,
            DecisionState.Unissued state) {
        return of(id, application.id(), application.personId(), ground, ruling, state);
    }

    /** A decision that ends, suspends or resumes a grant, in the same case and on the same run of the rules. */
    public static Decision changing(
            DecisionId id, Decision grant, Ruling ruling, DecisionState state) {
        return of(id, grant.applicationId, grant.personId, grant.ground(), ruling, state);
    }

    private static Decision of(
            DecisionId id,
            ApplicationId application,
            PersonId person,
            Ground ground,
            Ruling ruling,
            DecisionState state) {
        return new Decision(
                id,
                application,
                person,
                ground.assessmentId(),
                ground.ruleSetId(),
                ruling,
                state,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                0);
    }

    /** A caseworker signs the proposal with the ruling of the day of the decision, and on the ground of that day. */
    public Decision sign(
            Ground ground, Ruling.Grant onTheDay, LocalDate on, Instant at, PartyKey by) {
        return with(ground, onTheDay, proposal().sign(on, at, by));
    }

    /** A colleague confirms the draft with the ruling of the day of the decision, and signs it by that. */
    public Decision confirm(Ruling onTheDay, LocalDate on, Instant at, PartyKey by) {
        return with(ground(), onTheDay, draft().confirm(on, at, by));
    }

    /** The draft is given back. */
    public Decision giveBack(Instant at, PartyKey by, String reason) {
        return with(ground(), ruling, draft().giveBack(at, by, reason));
    }

    /**
     * It is issued, because the application is held for it.
     *
     * @throws IllegalStateException if nobody signed it
     */
    public Decision issue(Instant at) {
        if (state instanceof DecisionState.Signed signed) {
            return with(ground(), ruling, signed.issue(at));
        }
        throw misstated("signed");
    }

    /** Another takes its place. */
    public Decision supersede(Instant at) {
        return with(ground(), ruling, proposal().supersede(at));
    }

    /** It is taken back before it was issued. */
    public Decision cancel(Instant at) {
        if (state instanceof DecisionState.Unissued unissued) {
            return with(ground(), ruling, unissued.cancel(at));
        }
        throw misstated("open");
    }

    /** As it was known to end once; what became of it otherwise is left out. */
    public Decision asKnown(@Nullable End then) {
        return with(then, null, List.of(), List.of(), null, null);
    }

    /** The grant ends earlier. */
    public Decision end(End earlier) {
        return with(earlier, suspended, toReview, lookedAt, term, contest);
    }

    /** The grant gives nothing for a time; absent when it is to give again before it ever rested. */
    public Decision suspend(@Nullable Suspended rest) {
        return with(ended, rest, toReview, lookedAt, term, contest);
    }

    /** What the grant rests on fell, or stands again; that rules changed stays, and what somebody looked at is not marked again. */
    public Decision doubted(List<String> fallen) {
        List<String> seen = lookedAt.stream().filter(fallen::contains).toList();
        Stream<String> unseen = fallen.stream().filter(id -> !seen.contains(id));
        Stream<String> changed = toReview.stream().filter(RULES_CHANGED::equals);
        return with(ended, suspended, Stream.concat(unseen, changed).toList(), seen, term, contest);
    }

    /** Somebody looked at what it is marked with; changed rules mark it anew with the next change. */
    public Decision reviewed() {
        Stream<String> seen = toReview.stream().filter(id -> !RULES_CHANGED.equals(id));
        return with(
                ended,
                suspended,
                List.of(),
                Stream.concat(lookedAt.stream(), seen).distinct().toList(),
                term,
                contest);
    }

    /** Rules changed, and somebody has to look at the grant; it goes on until a person decides otherwise. */
    public Decision underChangedRules() {
        return with(
                ended,
                suspended,
                Stream.concat(toReview.stream(), Stream.of(RULES_CHANGED)).distinct().toList(),
                lookedAt,
                term,
                contest);
    }

    /** Whether somebody has to look at what the grant rests on. */
    public boolean isToReview() {
        return !toReview.isEmpty();
    }

    /** It was notified, and is in force by that; absent when what said so turned out not to count. */
    public Decision notified(@Nullable ContestTerm since) {
        return with(ended, suspended, toReview, lookedAt, since, contest);
    }

    /** What contests make of it. */
    public Decision contested(@Nullable ContestMark mark) {
        return with(ended, suspended, toReview, lookedAt, term, mark);
    }

    /** The days on which a grant that is signed or issued counts; absent for whatever else it is, and when none is left. */
    public @Nullable GrantPeriod counts() {
        boolean isMade =
                state instanceof DecisionState.Signed || state instanceof DecisionState.Issued;
        if (!isMade || !(ruling instanceof Ruling.Grant grant)) {
            return null;
        }
        GrantPeriod days = grant.period();
        if (ended == null) {
            return days;
        }
        return ended.lastDay().isBefore(days.first())
                ? null
                : new GrantPeriod(days.first(), ended.lastDay());
    }

    /** Whether it still waits for a caseworker. */
    public boolean isProposed() {
        return state instanceof DecisionState.Proposed;
    }

    private DecisionState.InReview draft() {
        if (state instanceof DecisionState.InReview draft) {
            return draft;
        }
        throw misstated("in review");
    }

    private DecisionState.Proposed proposal() {
        if (state instanceof DecisionState.Proposed proposed) {
            return proposed;
        }
        throw misstated("open");
    }

    private IllegalStateException misstated(String wanted) {
        return new IllegalStateException(
                "Decision "
                        + id
                        + " is not "
                        + wanted
                        + " but "
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
                ended,
                suspended,
                toReview,
                lookedAt,
                term,
                contest,
                version);
    }

    private Decision with(
            @Nullable End end,
            @Nullable Suspended rest,
            List<String> fallen,
            List<String> seen,
            @Nullable ContestTerm since,
            @Nullable ContestMark mark) {
        return new Decision(
                id,
                applicationId,
                personId,
                assessmentId,
                ruleSetId,
                ruling,
                state,
                end,
                rest,
                fallen,
                seen,
                since,
                mark,
                version);
    }
}
