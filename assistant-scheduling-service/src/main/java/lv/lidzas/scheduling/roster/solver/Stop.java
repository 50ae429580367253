package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.roster.domain.TravelTable;
import org.jspecify.annotations.Nullable;

/** A visit as the solver moves it: to a worker and a start. */
@PlanningEntity
final class Stop {

    private static final int OF_LOSS = 50;

    @PlanningId private final int number;
    private final RosterVisit visit;
    private final Customer customer;
    private final TravelTable travel;
    private final int longestWay;
    private final Map<Start, Map<Worker, Set<RosterRule>>> broken;

    @PlanningPin private final boolean pinned;

    @ValueRangeProvider(id = "workers")
    private final List<Worker> workers;

    @ValueRangeProvider(id = "starts")
    private final List<Start> starts;

    @PlanningVariable(valueRangeProviderRefs = "workers", allowsUnassigned = true)
    private @Nullable Worker worker;

    @PlanningVariable(valueRangeProviderRefs = "starts")
    private Start start;

    /** A visit, and who could come when. */
    Stop(
            int number,
            RosterVisit visit,
            Customer customer,
            TravelTable travel,
            List<Worker> workers,
            Map<Start, Map<Worker, Set<RosterRule>>> broken) {
        this.number = number;
        this.visit = visit;
        this.customer = customer;
        this.travel = travel;
        this.longestWay = travel.longestOf(visit.place());
        this.broken = broken;
        this.pinned = visit.isFrozen();
        this.workers = workers;
        this.starts = List.copyOf(broken.keySet());
        this.start =
                starts.stream()
                        .filter(it -> it.at().equals(visit.plannedStart()))
                        .findFirst()
                        .orElseThrow();
    }

    private Stop(Stop original) {
        this.number = original.number;
        this.visit = original.visit;
        this.customer = original.customer;
        this.travel = original.travel;
        this.longestWay = original.longestWay;
        this.broken = original.broken;
        this.pinned = original.pinned;
        this.workers = original.workers;
        this.starts = original.starts;
        this.worker = original.worker;
        this.start = original.start;
    }

    Stop copy() {
        return new Stop(this);
    }

    RosterVisit visit() {
        return visit;
    }

    Customer customer() {
        return customer;
    }

    boolean isPinned() {
        return pinned;
    }

    List<Worker> workers() {
        return workers;
    }

    List<Start> starts() {
        return starts;
    }

    @Nullable Worker anybody() {
        return worker;
    }

    /** Of a stop that somebody serves; constraints see no others. */
    Worker worker() {
        return Objects.requireNonNull(worker);
    }

    Start start() {
        return start;
    }

    void assign(@Nullable Worker who, Start when) {
        this.worker = who;
        this.start = when;
    }

    /** Whether the worker may not come then, by a rule between the two. What is frozen is not judged. */
    boolean breaks(RosterRule rule) {
        return !pinned
                && broken.getOrDefault(start, Map.of())
                        .getOrDefault(worker(), Set.of())
                        .contains(rule);
    }

    int minutes() {
        return visit.minutes();
    }

    LocalDate day() {
        return start.day();
    }

    long begins() {
        return start.minute();
    }

    long ends() {
        return start.endMinute();
    }

    /** When the worker can be anywhere else. */
    long isAwayUntil() {
        return start.endMinute() + longestWay;
    }

    boolean hasPlace() {
        return visit.place() != null;
    }

    int wayTo(Stop other) {
        return travel.between(visit.place(), other.visit.place());
    }

    /** The minutes that lack between this stop and another, with the way between them. */
    int minutesMissing(Stop other) {
        Stop first = begins() <= other.begins() ? this : other;
        Stop second = first == this ? other : this;
        return (int) Math.max(0, first.ends() + first.wayTo(second) - second.begins());
    }

    /** The minutes in which both would be with the same client. */
    int minutesTogether(Stop other) {
        Stop first = begins() <= other.begins() ? this : other;
        Stop second = first == this ? other : this;
        return (int) Math.max(0, first.ends() - second.begins());
    }

    /** Whether the worker may come then, as far as that is between the two. */
    boolean mayCome(Worker who, Start when) {
        return broken.getOrDefault(when, Map.of()).getOrDefault(who, Set.of()).isEmpty();
    }

    /** Whether the worker may come as the stop is planned; nobody always may. */
    boolean couldHave(@Nullable Worker who) {
        return who == null || mayCome(who, start);
    }

    /** Whether this stop, begun then, and another one could not both have the same worker. */
    boolean meets(Start when, Stop other) {
        return when.minute() < other.ends() + other.wayTo(this)
                && other.begins() < when.endMinute() + wayTo(other);
    }

    boolean wasPlanned() {
        return visit.plannedWith() != null;
    }

    /** Whether nobody relied on anything else. */
    boolean isAsPlanned(Worker who, Start when) {
        return !wasPlanned()
                || (who.id().equals(visit.plannedWith())
                        && (!visit.isToldStart() || when.at().equals(visit.plannedStart())));
    }

    int distanceFromWish() {
        return customer.distanceOf(worker());
    }

    /** Whether somebody relied on another worker or another time, or on anybody. */
    boolean isChanged() {
        return !pinned && wasPlanned() && (worker == null || !isAsPlanned(worker, start));
    }

    /** Whoever has help keeps it: one visit is not covered by leaving another one alone. */
    int disruption() {
        return visit.before().disruption() * (worker == null ? OF_LOSS : 1);
    }

    @Override
    public String toString() {
        return "Stop[" + number + "]";
    }
}
