package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantProcedure;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.ruleset.KnownGrounds;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** What ending, suspending or reducing a grant at once and confirming a colleague's draft of it have in common. */
@ApplicationScoped
class Endings {

    private final HeldDecisions held;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final OtherGrants others;
    private final DecisionEvents events;
    private final LegalClock clock;

    Endings(
            HeldDecisions held,
            Decisions decisions,
            RuleSets ruleSets,
            OtherGrants others,
            DecisionEvents events,
            LegalClock clock) {
        this.held = held;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.others = others;
        this.events = events;
        this.clock = clock;
    }

    /** A grant that can be changed: it is issued, as the caseworker saw it, and nothing waits for a colleague; its case is held. */
    Result<HeldDecisions.Held, DecisionRefusal> hold(
            DecisionId id, long expectedVersion, Caller by) {
        return held.handle(id, by).then(it -> changeable(it, expectedVersion));
    }

    private Result<HeldDecisions.Held, DecisionRefusal> changeable(
            HeldDecisions.Held it, long expectedVersion) {
        if (!(it.decision().state() instanceof DecisionState.Issued)) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        if (it.decision().version() != expectedVersion) {
            throw new StaleVersion();
        }
        return decisions.inReviewFor(it.file().id()) == null
                ? Result.done(it)
                : Result.refused(new CaseRefusal.ReviewWaits());
    }

    /** On what the grant of a case may be ended, suspended or reduced today. */
    KnownGrounds grounds(CaseFile file) {
        LocalDate today = clock.today();
        RuleSet rules = ruleSets.inForceOn(today);
        Facts facts = file.factsOn(today);
        return facts == null
                ? KnownGrounds.none()
                : KnownGrounds.ofEnding(rules, rules.evaluate(facts));
    }

    /** Whether a grant may end with a day; a revoked one ends before it began. */
    Result<LocalDate, DecisionRefusal> check(Decision grant, LocalDate lastDay, boolean revoked) {
        GrantPeriod counts = grant.counts();
        LocalDate today = clock.today();
        if (counts == null || (!revoked && counts.last().isBefore(today))) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        if (revoked) {
            return Result.done(counts.first().minusDays(1));
        }
        LocalDate latest = counts.last().minusDays(1);
        return lastDay.isBefore(today) || lastDay.isAfter(latest)
                ? Result.refused(new EndRefusal.OutsideGrant(today, latest))
                : Result.done(lastDay);
    }

    /** The days on which a grant may rest: from today on, and not beyond its end; one rest follows another. */
    Result<Suspended, DecisionRefusal> check(Decision grant, Suspended rest) {
        GrantPeriod counts = grant.counts();
        LocalDate today = clock.today();
        if (counts == null || counts.last().isBefore(today)) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        Suspended now = grant.suspended();
        if (now != null && !now.isOverBefore(today)) {
            return Result.refused(new EndRefusal.AlreadySuspended(now));
        }
        LocalDate earliest = today.isBefore(counts.first()) ? counts.first() : today;
        return rest.first().isBefore(earliest)
                        || rest.first().isAfter(counts.last())
                        || rest.isOverBefore(rest.first())
                ? Result.refused(new EndRefusal.RestOutside(earliest, counts.last()))
                : Result.done(rest);
    }

    /** Less than a grant gives, from a day on and until its end, as the rules that it rests on allow it today. */
    Result<Ruling.Grant, DecisionRefusal> check(CaseFile file, Decision grant, GrantWish less) {
        GrantPeriod counts = grant.counts();
        LocalDate today = clock.today();
        RuleSet rules = ruleSets.byId(grant.ruleSetId(), today);
        Facts facts = file.factsOn(today);
        if (counts == null
                || counts.last().isBefore(today)
                || rules == null
                || facts == null
                || !(grant.ruling() instanceof Ruling.Grant given)) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        LocalDate earliest = today.isBefore(counts.first()) ? counts.first() : today;
        LocalDate first = less.firstDay() == null ? earliest : less.firstDay();
        if (first.isBefore(earliest) || first.isAfter(counts.last())) {
            return Result.refused(new EndRefusal.RestOutside(earliest, counts.last()));
        }
        return new GrantProcedure(rules, facts, rules.evaluate(facts))
                .decide(less.on(first, counts.last()))
                .then(wanted ->
                        wanted.isLessThan(given)
                                ? Result.done(wanted)
                                : Result.refused(new EndRefusal.NotLess(given.hours().granted())));
    }

    /** The grant gives way to less, and both is told: first that it ends, so that its hours are free for the other. */
    Decision reduce(Decision grant, Decision issued) {
        LocalDate first = Objects.requireNonNull(issued.counts()).first();
        others.end(grant, new End(issued.id(), first.minusDays(1)));
        events.publish(new DecisionEvent.Issued(issued, clock.today()));
        return issued;
    }

    /** A colleague confirms the draft: what was said of a day that has passed holds from today on. */
    Result<Decision, DecisionRefusal> confirm(
            Drafts.Draft draft, Ruling.Grant drafted, DecisionId reduces, Caller by) {
        Decision grant = decisions.find(reduces);
        if (grant == null) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        Unfavourable refused = drafted.refused();
        if (refused != null && !grounds(draft.file()).unknownAmong(refused.grounds()).isEmpty()) {
            return Result.refused(new GroundRefusal.NoLongerGrounds());
        }
        LocalDate today = clock.today();
        return check(draft.file(), grant, GrantWish.again(drafted, today))
                .map(less -> {
                    Decision signed =
                            draft.decision()
                                    .confirm(
                                            less.reducing(reduces, refused),
                                            today,
                                            clock.now(),
                                            by.self());
                    return reduce(grant, decisions.save(signed.issue(clock.now())));
                });
    }

    /** Keeps that the grant rests, or rests no more, and tells it. */
    void suspend(Decision grant, @Nullable Suspended rest, DecisionId by) {
        events.publish(new DecisionEvent.Suspended(decisions.save(grant.suspend(rest)), by));
    }

    /** A colleague confirms the draft: days that have passed are not taken back. */
    Result<Decision, DecisionRefusal> confirm(
            Drafts.Draft draft, Ruling.Suspension drafted, Caller by) {
        Decision grant = decisions.find(drafted.of());
        if (grant == null || !(grant.ruling() instanceof Ruling.Grant)) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        if (drafted.refused() != null
                && !grounds(draft.file()).unknownAmong(drafted.refused().grounds()).isEmpty()) {
            return Result.refused(new GroundRefusal.NoLongerGrounds());
        }
        LocalDate today = clock.today();
        LocalDate first = drafted.first().isBefore(today) ? today : drafted.first();
        return check(grant, new Suspended(draft.decision().id(), first, drafted.last()))
                .map(rest -> {
                    Ruling ruling =
                            new Ruling.Suspension(
                                    drafted.of(),
                                    first,
                                    drafted.last(),
                                    drafted.refused(),
                                    drafted.reasoning());
                    Decision signed =
                            draft.decision().confirm(ruling, today, clock.now(), by.self());
                    Decision issued = decisions.save(signed.issue(clock.now()));
                    suspend(grant, rest, issued.id());
                    return issued;
                });
    }

    /** A colleague confirms the draft: what was said of a day that has passed holds from today on. */
    Result<Decision, DecisionRefusal> confirm(
            Drafts.Draft draft, Ruling.Ending drafted, Caller by) {
        Decision grant = decisions.find(drafted.of());
        if (grant == null || !(grant.ruling() instanceof Ruling.Grant granted)) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        if (drafted.refused() != null
                && !grounds(draft.file()).unknownAmong(drafted.refused().grounds()).isEmpty()) {
            return Result.refused(new GroundRefusal.NoLongerGrounds());
        }
        LocalDate today = clock.today();
        boolean revoked = drafted.lastDay().isBefore(granted.period().first());
        LocalDate lastDay = drafted.lastDay().isBefore(today) ? today : drafted.lastDay();
        return check(grant, lastDay, revoked)
                .map(last -> {
                    Ruling ruling =
                            new Ruling.Ending(
                                    drafted.of(), last, drafted.refused(), drafted.reasoning());
                    Decision signed =
                            draft.decision().confirm(ruling, today, clock.now(), by.self());
                    Decision issued = decisions.save(signed.issue(clock.now()));
                    others.end(grant, new End(issued.id(), last));
                    return issued;
                });
    }
}
