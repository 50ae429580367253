package lv.lidzas.scheduling.departures.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.departures.domain.Departure;
import lv.lidzas.scheduling.departures.domain.Loss;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.register.usecase.EntryChange;
import lv.lidzas.scheduling.register.usecase.EntryChanges;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * Changes an entry of the register, or suspends the assistant, with regard to the hours that are booked.
 *
 * <p>Hours that the assistant could no longer give stand against the change until the caseworker names them to be given back. What was
 * booked meanwhile is not among those named, and stands against it as well, so nobody loses hours unseen.
 */
@ApplicationScoped
public class ChangeAssistant implements EntryChanges {

    private final Assistants assistants;
    private final Allocations allocations;
    private final HourBudgets budgets;
    private final LeaveAllocations leave;
    private final WeekLedger ledger;
    private final WeeklyLimit limit;
    private final LegalClock clock;

    ChangeAssistant(
            Assistants assistants,
            Allocations allocations,
            HourBudgets budgets,
            LeaveAllocations leave,
            WeekLedger ledger,
            WeeklyLimit limit,
            LegalClock clock) {
        this.assistants = assistants;
        this.allocations = allocations;
        this.budgets = budgets;
        this.leave = leave;
        this.ledger = ledger;
        this.limit = limit;
        this.clock = clock;
    }

    /** Holds the budgets before the entry, as bookings do, and the entry against bookings that are under way. */
    @Override
    @Transactional
    public Result<Assistant, RegisterRefusal> handle(Caller caller, EntryChange change) {
        Map<BudgetId, HourBudget> held = held(change.id(), change.released());
        Assistant assistant = assistants.findToChange(change.id());
        if (assistant == null) {
            return Result.refused(new RegisterRefusal.NoSuchAssistant());
        }
        if (assistant.version() != change.expectedVersion()) {
            throw new StaleVersion();
        }
        AssistantId holder = assistants.holderOf(change.entry().personalCode());
        if (holder != null && !holder.equals(change.id())) {
            return Result.refused(new RegisterRefusal.AlreadyRegistered(holder));
        }
        Assistant changed =
                assistant.changed(
                        change.entry(),
                        Objects.requireNonNullElse(change.state(), assistant.state()));
        Departure departure = departure(assistant, changed);
        if (!departure.isSettledBy(change.released())) {
            return Result.refused(new RegisterRefusal.HasBookings(departure.touched()));
        }
        List<Loss> losses = departure.lossesOf(change.released());
        if (!losses.isEmpty() && leave.isOwn(caller, assistant, held.values())) {
            return Result.refused(new RegisterRefusal.OwnHours());
        }
        Assistant saved = assistants.save(changed);
        losses.forEach(loss -> leave.release(loss, held));
        if (declaresOthers(assistant, changed)) {
            keepLimit(saved);
        }
        losses.forEach(loss -> leave.bookKept(loss, saved));
        return Result.done(saved);
    }

    private Map<BudgetId, HourBudget> held(AssistantId assistant, Set<UUID> released) {
        Set<AllocationId> named =
                released.stream().map(AllocationId::new).collect(Collectors.toSet());
        return allocations.budgetsOf(assistant, named).stream()
                .map(budgets::findToChange)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(HourBudget::id, Function.identity()));
    }

    private Departure departure(Assistant assistant, Assistant changed) {
        List<Allocation> running = allocations.notOver(assistant.id(), clock.today());
        List<WeekHours> overfull =
                declaresOthers(assistant, changed) ? overfull(changed, running) : List.of();
        return new Departure(changed, running, overfull, clock.today());
    }

    /** Only then: a municipality that lowered its limit must still be able to suspend whoever has more than it. */
    private static boolean declaresOthers(Assistant assistant, Assistant changed) {
        return assistant.entry().otherMinutesPerWeek() != changed.entry().otherMinutesPerWeek();
    }

    private List<WeekHours> overfull(Assistant changed, List<Allocation> running) {
        List<IsoWeek> weeks =
                running.stream()
                        .map(it -> it.openDays(clock.today()))
                        .filter(Objects::nonNull)
                        .flatMap(days -> days.weeks().stream())
                        .distinct()
                        .sorted()
                        .toList();
        int most = changed.weekMinutes(limit);
        return weeks.isEmpty()
                ? List.of()
                : ledger.of(counter(changed), weeks).stream()
                        .filter(week -> week.bookedMinutes() > most)
                        .map(week -> new WeekHours(week.week(), week.bookedMinutes(), most))
                        .toList();
    }

    private WeekCounter counter(Assistant assistant) {
        return new WeekCounter(
                WeekCounter.Kind.ASSISTANT, assistant.id().value(), assistant.weekMinutes(limit));
    }

    /** A week that has begun keeps the limit that it had if more is booked in it: nothing of it can be given back. */
    private void keepLimit(Assistant saved) {
        IsoWeek thisWeek = IsoWeek.of(clock.today());
        if (limited(saved, thisWeek) != null) {
            WeekHours over = limited(saved, thisWeek.next());
            if (over != null) {
                throw new IllegalStateException(
                        "More is booked in "
                                + over.week()
                                + " than allocations say. Maybe something else books for assistants.");
            }
        }
    }

    private @Nullable WeekHours limited(Assistant saved, IsoWeek from) {
        return ledger.limit(saved.id().value(), from, saved.weekMinutes(limit));
    }
}
