package lv.lidzas.eligibility.stays.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.usecase.RecordsOfHumans;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.usecase.HeldDecisions;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayDays;
import lv.lidzas.eligibility.stays.domain.StayDetails;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.eligibility.stays.domain.StayRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker records that a person stays where assistance is not paid, or that it is otherwise than was recorded (ieraksta uzturēšanos
 * iestādē).
 *
 * <p>It takes nothing that was granted: that those days are not paid is said by the law, so nobody is heard and one caseworker suffices.
 */
@ApplicationScoped
public class RecordStay {

    /**
     * What the caseworker states.
     *
     * @param decision the grant
     * @param days the days; absent to take a record back
     * @param details where, and how that is known
     * @param corrects the record whose place it takes; absent when it takes none
     * @param by the caseworker
     */
    public record Command(
            DecisionId decision,
            @Nullable StayDays days,
            StayDetails details,
            @Nullable StayId corrects,
            Caller by) {}

    private final HeldDecisions held;
    private final RecordsOfHumans humans;
    private final Stays stays;
    private final StayEvents events;
    private final LegalClock clock;
    private final Ids ids;

    RecordStay(
            HeldDecisions held,
            RecordsOfHumans humans,
            Stays stays,
            StayEvents events,
            LegalClock clock,
            Ids ids) {
        this.held = held;
        this.humans = humans;
        this.stays = stays;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Stay, StayRefusal> handle(Command command) {
        return switch (held.handle(command.decision(), command.by())) {
            case Result.Done<HeldDecisions.Held, DecisionRefusal>(HeldDecisions.Held it) ->
                    record(command, it.decision());
            case Result.Refused<HeldDecisions.Held, DecisionRefusal>(DecisionRefusal why) ->
                    Result.refused(
                            why instanceof CaseRefusal.OwnMatter
                                    ? new StayRefusal.OwnMatter()
                                    : new StayRefusal.Unknown());
        };
    }

    private Result<Stay, StayRefusal> record(Command command, Decision decision) {
        StayRefusal refusal = refusal(command, decision);
        if (refusal != null) {
            return Result.refused(refusal);
        }
        Stay recorded =
                new Stay(
                        new StayId(ids.next()),
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        command.days(),
                        command.details(),
                        command.corrects(),
                        null,
                        clock.now(),
                        command.by().self());
        stays.add(recorded);
        events.publish(new StayEvent.Recorded(recorded));
        return Result.done(recorded);
    }

    private @Nullable StayRefusal refusal(Command command, Decision decision) {
        if (!(decision.state() instanceof DecisionState.Issued)
                || !(decision.ruling() instanceof Ruling.Grant granted)) {
            return new StayRefusal.NoGrant();
        }
        if (command.corrects() != null && !isCorrectable(command.corrects(), decision)) {
            return new StayRefusal.NotCorrectable();
        }
        if (command.days() == null) {
            return null;
        }
        // What was recorded while the grant went on can be put right after its end.
        GrantPeriod grant = command.corrects() == null ? decision.counts() : granted.period();
        if (grant == null) {
            return new StayRefusal.NoGrant();
        }
        return command.days().touches(grant)
                ? overlap(command, command.days(), decision)
                : new StayRefusal.OutsideGrant(grant.first(), grant.last());
    }

    private boolean isCorrectable(StayId id, Decision decision) {
        Stay earlier = stays.find(id);
        return earlier != null
                && earlier.decisionId().equals(decision.id())
                && earlier.correctedBy() == null;
    }

    /** The human is held, so that of two records of the same days the second one is refused, on whatever grant. */
    private @Nullable StayRefusal overlap(Command command, StayDays days, Decision decision) {
        for (Stay other : stays.counting(humans.held(decision.personId().value()))) {
            if (!other.id().equals(command.corrects())
                    && other.days() != null
                    && other.days().overlaps(days)) {
                return new StayRefusal.Overlaps(other.id(), other.days());
            }
        }
        return null;
    }
}
