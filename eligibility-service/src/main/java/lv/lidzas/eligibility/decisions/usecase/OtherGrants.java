package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.cases.usecase.RecordsOfHumans;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a new grant has to do with the other grants of the same human (citi tās pašas personas lēmumi): nobody is granted the same days
 * twice without somebody saying how the two stand to each other.
 */
@ApplicationScoped
class OtherGrants {

    private final RecordsOfHumans persons;
    private final Decisions decisions;
    private final DecisionEvents events;

    OtherGrants(RecordsOfHumans persons, Decisions decisions, DecisionEvents events) {
        this.persons = persons;
        this.decisions = decisions;
        this.events = events;
    }

    /**
     * The grant as it can be signed beside the others.
     *
     * @param most the client's cap, in the unit of the grant
     */
    Result<Ruling.Grant, DecisionRefusal> beside(
            PersonId person, Ruling.Grant grant, GrantedTime most) {
        List<Decision> others = overlapping(person, grant.period());
        if (others.isEmpty()) {
            return Result.done(grant.relating(grant.period(), null));
        }
        return switch (grant.relation()) {
            case null -> Result.refused(new GrantRefusal.Overlaps(others));
            case REPLACES ->
                    others.stream().allMatch(OtherGrants::isIssued)
                            ? Result.done(grant)
                            : Result.refused(new GrantRefusal.Overlaps(others));
            case FOLLOWS -> following(person, grant, others);
            case SUPPLEMENTS -> supplementing(grant, others, most);
        };
    }

    /** When a grant that replaces others is issued, they end. */
    void follow(Decision issued) {
        if (issued.ruling() instanceof Ruling.Grant grant
                && grant.relation() == Relation.REPLACES) {
            LocalDate last = grant.period().first().minusDays(1);
            overlapping(issued.personId(), grant.period()).stream()
                    .filter(other -> !other.id().equals(issued.id()))
                    .filter(OtherGrants::isIssued)
                    .forEach(other -> end(other, new End(issued.id(), last)));
        }
    }

    /** Ends a grant and tells it. */
    void end(Decision grant, End earlier) {
        events.publish(new DecisionEvent.Ended(decisions.save(grant.end(earlier)), earlier));
    }

    private Result<Ruling.Grant, DecisionRefusal> following(
            PersonId person, Ruling.Grant grant, List<Decision> others) {
        LocalDate first =
                others.stream()
                        .map(Decision::counts)
                        .filter(Objects::nonNull)
                        .map(GrantPeriod::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .plusDays(1);
        if (first.isAfter(grant.period().last())) {
            return Result.refused(new GrantRefusal.Overlaps(others));
        }
        GrantPeriod moved = new GrantPeriod(first, grant.period().last());
        List<Decision> still = overlapping(person, moved);
        return still.isEmpty()
                ? Result.done(grant.relating(moved, Relation.FOLLOWS))
                : Result.refused(new GrantRefusal.Overlaps(still));
    }

    /** Time that is counted in another unit cannot be added up. */
    private static Result<Ruling.Grant, DecisionRefusal> supplementing(
            Ruling.Grant grant, List<Decision> others, GrantedTime most) {
        int left = most.minutes();
        for (Decision other : others) {
            GrantedTime time = granted(other);
            if (time == null || time.per() != most.per()) {
                return Result.refused(new GrantRefusal.Overlaps(others));
            }
            left -= time.minutes();
        }
        return grant.hours().granted().minutes() <= left
                ? Result.done(grant)
                : Result.refused(
                        new TimeRefusal.BeyondCap(new GrantedTime(Math.max(left, 0), most.per())));
    }

    private List<Decision> overlapping(PersonId person, GrantPeriod days) {
        return decisions.grantsOf(persons.held(person.value())).stream()
                .filter(other -> overlap(other.counts(), days))
                .toList();
    }

    private static boolean overlap(@Nullable GrantPeriod counts, GrantPeriod days) {
        return counts != null
                && !counts.last().isBefore(days.first())
                && !counts.first().isAfter(days.last());
    }

    private static boolean isIssued(Decision other) {
        return other.state() instanceof DecisionState.Issued;
    }

    private static @Nullable GrantedTime granted(Decision other) {
        return other.ruling() instanceof Ruling.Grant grant ? grant.hours().granted() : null;
    }
}
