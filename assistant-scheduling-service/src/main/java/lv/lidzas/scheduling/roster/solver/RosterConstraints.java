package lv.lidzas.scheduling.roster.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * What makes a roster good, one method each.
 *
 * <p>Hard constraints count minutes beyond a rule, so that a search sees that it comes nearer. The weights of the soft ones are a choice of
 * ours: a changed visit weighs more than a stranger at the door, and a stranger more than a quarter of an hour on the way.
 */
public final class RosterConstraints implements ConstraintProvider {

    private static final int OF_CHANGE = 30;
    private static final int OF_STRANGER = 20;
    private static final int OF_WISH = 8;
    private static final int PERCENT = 100;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {
            block(all),
            agreement(all),
            language(all),
            qualification(all),
            service(all),
            absence(all),
            availability(all),
            window(all),
            weekLimit(all),
            budget(all),
            overlap(all),
            clientOverlap(all),
            unmet(all),
            wish(all),
            continuity(all),
            fairness(all),
            travel(all),
            disruption(all)
        };
    }

    Constraint block(ConstraintFactory all) {
        return broken(all, RosterRule.BLOCK);
    }

    Constraint agreement(ConstraintFactory all) {
        return broken(all, RosterRule.AGREEMENT);
    }

    Constraint language(ConstraintFactory all) {
        return broken(all, RosterRule.LANGUAGE);
    }

    Constraint qualification(ConstraintFactory all) {
        return broken(all, RosterRule.QUALIFICATION);
    }

    Constraint service(ConstraintFactory all) {
        return broken(all, RosterRule.NOT_SERVING);
    }

    Constraint absence(ConstraintFactory all) {
        return broken(all, RosterRule.ABSENCE);
    }

    Constraint availability(ConstraintFactory all) {
        return broken(all, RosterRule.AVAILABILITY);
    }

    Constraint window(ConstraintFactory all) {
        return broken(all, RosterRule.WINDOW);
    }

    private static Constraint broken(ConstraintFactory all, RosterRule rule) {
        return all.forEach(Stop.class)
                .filter(stop -> stop.breaks(rule))
                .penalize(HardMediumSoftScore.ONE_HARD, Stop::minutes)
                .asConstraint(rule.name());
    }

    /** Who works 40 hours for one client works none for another; frozen visits alone are nobody's fault. */
    Constraint weekLimit(ConstraintFactory all) {
        return shares(all)
                .groupBy(
                        (share, minutes, movable) -> share.worker(),
                        (share, minutes, movable) -> share.week(),
                        sum((share, minutes, movable) -> share.beyondAgreed(minutes)),
                        sum((share, minutes, movable) -> movable))
                .filter((worker, week, minutes, movable) ->
                        movable > 0 && minutes > worker.freeIn(week))
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (worker, week, minutes, movable) -> minutes - worker.freeIn(week))
                .asConstraint(RosterRule.WEEK_LIMIT.name());
    }

    Constraint budget(ConstraintFactory all) {
        return shares(all)
                .groupBy(
                        (share, minutes, movable) -> share.customer(),
                        (share, minutes, movable) -> share.week(),
                        sum((share, minutes, movable) -> share.beyondAgreed(minutes)),
                        sum((share, minutes, movable) -> movable))
                .filter((customer, week, minutes, movable) ->
                        movable > 0 && minutes > customer.freeIn(week))
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (customer, week, minutes, movable) -> minutes - customer.freeIn(week))
                .asConstraint(RosterRule.BUDGET.name());
    }

    /** Whose minutes of which week, with which client. */
    record Share(Worker worker, Customer customer, IsoWeek week) {

        int beyondAgreed(int minutes) {
            return customer.beyondAgreed(worker, week, minutes);
        }

        static Share first(Stop stop) {
            return new Share(stop.worker(), stop.customer(), stop.start().firstWeek());
        }

        static Share second(Stop stop) {
            return new Share(
                    stop.worker(),
                    stop.customer(),
                    Objects.requireNonNull(stop.start().secondWeek()));
        }
    }

    /** Minutes by share, and how many of its visits could be elsewhere; Sunday's midnight divides a visit. */
    private static TriConstraintStream<Share, Integer, Integer> shares(ConstraintFactory all) {
        return all.forEach(Stop.class)
                .groupBy(
                        Share::first,
                        sum((Stop stop) -> stop.start().firstMinutes()),
                        sum((Stop stop) -> stop.isPinned() ? 0 : 1))
                .concat(
                        all.forEach(Stop.class)
                                .filter(stop -> stop.start().secondWeek() != null)
                                .groupBy(
                                        Share::second,
                                        sum((Stop stop) -> stop.start().secondMinutes()),
                                        sum((Stop stop) -> stop.isPinned() ? 0 : 1)))
                .groupBy(
                        (share, minutes, movable) -> share,
                        sum((share, minutes, movable) -> minutes),
                        sum((share, minutes, movable) -> movable));
    }

    Constraint overlap(ConstraintFactory all) {
        return all.forEachUniquePair(
                        Stop.class,
                        Joiners.equal(Stop::worker),
                        Joiners.overlapping(Stop::begins, Stop::isAwayUntil))
                .filter((one, other) ->
                        !(one.isPinned() && other.isPinned()) && one.minutesMissing(other) > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, Stop::minutesMissing)
                .asConstraint(RosterRule.OVERLAP.name());
    }

    Constraint clientOverlap(ConstraintFactory all) {
        return all.forEachUniquePair(
                        Stop.class,
                        Joiners.equal(Stop::customer),
                        Joiners.overlapping(Stop::begins, Stop::ends))
                .filter((one, other) -> !(one.isPinned() && other.isPinned()))
                .penalize(HardMediumSoftScore.ONE_HARD, Stop::minutesTogether)
                .asConstraint(RosterRule.CLIENT_OVERLAP.name());
    }

    /** Every visit counts alike: a short one is no less needed than a long one. */
    Constraint unmet(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(Stop.class)
                .filter(stop -> stop.anybody() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("UNMET");
    }

    Constraint wish(ConstraintFactory all) {
        return all.forEach(Stop.class)
                .filter(stop -> stop.distanceFromWish() > 0)
                .penalize(HardMediumSoftScore.ofSoft(OF_WISH), Stop::distanceFromWish)
                .asConstraint("WISH");
    }

    /** Every further face at a client's door. */
    Constraint continuity(ConstraintFactory all) {
        return all.forEach(Stop.class)
                .groupBy(Stop::customer, countDistinct(Stop::worker))
                .filter((customer, workers) -> workers > 1)
                .penalize(
                        HardMediumSoftScore.ofSoft(OF_STRANGER), (customer, workers) -> workers - 1)
                .asConstraint("CONTINUITY");
    }

    /** Squares of loads in percent of what is free: the sum is least where all are alike. */
    Constraint fairness(ConstraintFactory all) {
        return all.forEach(Stop.class)
                .groupBy(Stop::worker, sum(Stop::minutes))
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        (worker, minutes) -> {
                            int load = worker.loadOf(minutes);
                            return load * load / PERCENT;
                        })
                .asConstraint("FAIRNESS");
    }

    Constraint travel(ConstraintFactory all) {
        return all.forEach(Stop.class)
                .filter(Stop::hasPlace)
                .groupBy(Stop::worker, Stop::day, toList())
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        (worker, day, stops) -> minutesOnTheWay(stops))
                .asConstraint("TRAVEL");
    }

    private static int minutesOnTheWay(List<Stop> stops) {
        List<Stop> route = stops.stream().sorted(Comparator.comparingLong(Stop::begins)).toList();
        int minutes = 0;
        for (int at = 1; at < route.size(); at++) {
            minutes += route.get(at - 1).wayTo(route.get(at));
        }
        return minutes;
    }

    Constraint disruption(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(Stop.class)
                .filter(Stop::isChanged)
                .penalize(HardMediumSoftScore.ofSoft(OF_CHANGE), Stop::disruption)
                .asConstraint("DISRUPTION");
    }
}
