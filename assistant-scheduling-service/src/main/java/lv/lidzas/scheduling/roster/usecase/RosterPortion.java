package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterMove.SkipReason;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.visits.usecase.ChangePlaces;
import lv.lidzas.scheduling.visits.usecase.MoveVisit;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Makes the moves of one portion in one transaction, under the locks and limits of visits that are moved by hand; that they were made is
 * part of it, so that none is made twice.
 */
@ApplicationScoped
class RosterPortion {

    /** Everybody else who plans for one of these people waits as long as they take. */
    static final int MOST = 100;

    private final Rosters rosters;
    private final HourBudgets budgets;
    private final Allocations allocations;
    private final ChangePlaces changePlaces;
    private final TransactionSynchronizationRegistry transactions;
    private final LegalClock clock;

    RosterPortion(
            Rosters rosters,
            HourBudgets budgets,
            Allocations allocations,
            ChangePlaces changePlaces,
            TransactionSynchronizationRegistry transactions,
            LegalClock clock) {
        this.rosters = rosters;
        this.budgets = budgets;
        this.allocations = allocations;
        this.changePlaces = changePlaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Step {

        /** Nothing waits, or another replica has it. */
        record Idle() implements Step {}

        /** There may be more. */
        record Made() implements Step {}

        /** One move is not possible, and none was made. */
        record Stuck(RosterId roster, UUID move, SkipReason why) implements Step {}
    }

    @Transactional
    Step make() {
        RosterOrder order = rosters.take(Rosters.Turn.TO_APPLY) ? rosters.nextToApply() : null;
        if (order == null) {
            return new Step.Idle();
        }
        List<RosterMove> portion = rosters.nextPortion(order.id(), MOST);
        if (portion.isEmpty()) {
            rosters.save(order.appliedWhole());
            return new Step.Made();
        }
        Step step = made(order, portion);
        if (step instanceof Step.Stuck) {
            transactions.setRollbackOnly();
        }
        return step;
    }

    /** Budgets are held before their allocations are read, or what is read could be old. */
    private Step made(RosterOrder order, List<RosterMove> portion) {
        portion.stream()
                .map(RosterMove::budgetId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(it -> budgets.findToChange(new BudgetId(it)));
        List<MoveVisit.Command> commands = new ArrayList<>();
        for (RosterMove move : portion) {
            AllocationId target = move.to().equals(move.from()) ? null : target(move);
            if (target == null && !move.to().equals(move.from())) {
                return new Step.Stuck(order.id(), move.id(), SkipReason.NO_HOURS);
            }
            commands.add(
                    new MoveVisit.Command(
                            new VisitId(move.visitId()), move.visitVersion(), time(move), target));
        }
        return switch (changePlaces.handle(onBehalfOf(order), commands)) {
            case Result.Done<List<Visit>, ChangePlaces.Stuck> _ -> {
                portion.forEach(move -> rosters.save(move.made()));
                yield new Step.Made();
            }
            case Result.Refused<List<Visit>, ChangePlaces.Stuck>(ChangePlaces.Stuck why) ->
                    new Step.Stuck(order.id(), moveOf(why.visit(), portion), skip(why.why()));
        };
    }

    /** Whoever applied the roster was asked whether a matter is their own; what became so since is known by the same key. */
    private static Caller onBehalfOf(RosterOrder order) {
        RosterOrder.Act applied = Objects.requireNonNull(order.applied());
        return Caller.knownBy(applied.by(), Set.of(Roles.LEAD_CASEWORKER));
    }

    private @Nullable AllocationId target(RosterMove move) {
        ServicePeriod days = time(move).days();
        return allocations.ofBudget(new BudgetId(move.budgetId())).stream()
                .filter(it -> it.assistantId().value().equals(move.to()))
                .filter(it -> it.covers(days))
                .map(Allocation::id)
                .findFirst()
                .orElse(null);
    }

    private VisitTime time(RosterMove move) {
        Instant end = move.toStart().plus(Duration.ofMinutes(move.minutes()));
        return new VisitTime(move.toStart(), end, move.minutes(), true, clock.zone());
    }

    private static UUID moveOf(VisitId visit, List<RosterMove> portion) {
        return portion.stream()
                .filter(it -> it.visitId().equals(visit.value()))
                .map(RosterMove::id)
                .findFirst()
                .orElseThrow();
    }

    private static SkipReason skip(@Nullable VisitRefusal why) {
        return switch (why) {
            case null -> SkipReason.CHANGED;
            case VisitRefusal.NotNow _ -> SkipReason.CHANGED;
            case VisitRefusal.NotThere _ -> SkipReason.NO_HOURS;
            case VisitRefusal.OwnMatter _ -> SkipReason.OWN_MATTER;
            case VisitRefusal.Hindered(VisitHindrance hindrance) -> skip(hindrance.kind());
            case VisitRefusal.NotYourPart _,
                    VisitRefusal.SeriesHindered _,
                    VisitRefusal.MonthLocked _ ->
                    SkipReason.FAULT;
        };
    }

    private static SkipReason skip(HindranceKind kind) {
        return switch (kind) {
            case NO_SUCH_HOUR, IN_THE_PAST, PURPOSE_NOT_GRANTED, PERSON_AWAY -> SkipReason.NOT_THEN;
            case OUTSIDE_HOURS -> SkipReason.NO_HOURS;
            case ASSISTANT_NOT_ACTIVE, ASSISTANT_AWAY -> SkipReason.ASSISTANT_AWAY;
            case ASSISTANT_BUSY -> SkipReason.ASSISTANT_BUSY;
            case PERSON_BUSY -> SkipReason.PERSON_BUSY;
            case WEEK_FULL -> SkipReason.WEEK_FULL;
        };
    }
}
