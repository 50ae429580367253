package lv.lidzas.scheduling.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.Examples;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.Proposal;
import lv.lidzas.scheduling.domain.RegisterEntry;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import lv.lidzas.scheduling.domain.ServicePeriod;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** All ports in memory, for one thread, and the use cases wired to them. */
final class InMemory {

    final Map<AssistantId, Assistant> register = new LinkedHashMap<>();
    final Map<BudgetId, HourBudget> budgets = new LinkedHashMap<>();
    final Map<AllocationId, Allocation> allocations = new LinkedHashMap<>();
    final Map<UUID, Map<IsoWeek, Integer>> booked = new HashMap<>();
    final List<SchedulingEvent> events = new ArrayList<>();

    final Ids ids = new Ids();
    final LegalClock clock = new LegalClock(Examples.CLOCK, Examples.RIGA);
    final WeeklyLimit limit = new WeeklyLimit(2400);
    final Register assistantsPort = new Register();
    final Budgets budgetsPort = new Budgets();
    final Given allocationsPort = new Given();
    final Ledger ledger = new Ledger();

    final BookHours bookHours =
            new BookHours(allocationsPort, budgetsPort, ledger, events::add, limit, ids, clock);
    final OpenBudget openBudget =
            new OpenBudget(budgetsPort, assistantsPort, bookHours, events::add, ids, clock);
    final AllocateHours allocateHours =
            new AllocateHours(budgetsPort, assistantsPort, bookHours, clock);
    final ReleaseAllocation releaseAllocation =
            new ReleaseAllocation(allocationsPort, budgetsPort, ledger, events::add, clock);
    final ChangeAssistant changeAssistant =
            new ChangeAssistant(assistantsPort, ledger, limit, clock);

    AssistantId registered(RegisterEntry entry) {
        Assistant assistant =
                new Assistant(new AssistantId(ids.next()), entry, AssistantState.ACTIVE, 0);
        register.put(assistant.id(), assistant);
        return assistant.id();
    }

    HourBudget onlyBudget() {
        return budgets.values().iterator().next();
    }

    int bookedMinutes(AssistantId assistant, LocalDate day) {
        return booked.getOrDefault(assistant.value(), Map.of()).getOrDefault(IsoWeek.of(day), 0);
    }

    final class Register implements Assistants {
        @Override
        public @Nullable Assistant find(AssistantId id) {
            return register.get(id);
        }

        @Override
        public @Nullable Assistant findUnchanging(AssistantId id) {
            return register.get(id);
        }

        @Override
        public @Nullable Assistant findToChange(AssistantId id) {
            return register.get(id);
        }

        @Override
        public Assistant add(Assistant assistant) {
            return save(assistant);
        }

        @Override
        public Assistant save(Assistant assistant) {
            register.put(assistant.id(), assistant);
            return assistant;
        }

        @Override
        public List<Assistant> list(AssistantQuery query) {
            throw new UnsupportedOperationException("queries are tested against the database");
        }

        @Override
        public List<Proposal> withFreeMinutes(ServicePeriod period, HourBudget budget, int most) {
            throw new UnsupportedOperationException("queries are tested against the database");
        }
    }

    final class Budgets implements HourBudgets {
        @Override
        public @Nullable HourBudget find(BudgetId id) {
            return budgets.get(id);
        }

        @Override
        public @Nullable HourBudget findToChange(BudgetId id) {
            return budgets.get(id);
        }

        @Override
        public boolean isOpenFor(UUID decisionId) {
            return budgets.values().stream()
                    .anyMatch(it -> it.grant().decisionId().equals(decisionId));
        }

        @Override
        public void add(HourBudget budget) {
            budgets.put(budget.id(), budget);
        }

        @Override
        public void save(HourBudget budget) {
            budgets.put(budget.id(), budget);
        }

        @Override
        public List<HourBudget> list(BudgetQuery query) {
            throw new UnsupportedOperationException("queries are tested against the database");
        }
    }

    final class Given implements Allocations {
        @Override
        public @Nullable Allocation find(AllocationId id) {
            return allocations.get(id);
        }

        @Override
        public void add(Allocation allocation) {
            allocations.put(allocation.id(), allocation);
        }

        @Override
        public Allocation save(Allocation allocation) {
            allocations.put(allocation.id(), allocation);
            return allocation;
        }

        @Override
        public List<Allocation> list(AllocationQuery query) {
            throw new UnsupportedOperationException("queries are tested against the database");
        }

        @Override
        public boolean concerns(Allocation allocation, String subject) {
            throw new UnsupportedOperationException("queries are tested against the database");
        }
    }

    final class Ledger implements WeekLedger {
        @Override
        public @Nullable Rejection book(Allocation allocation, Grant grant, int assistantMinutes) {
            UUID assistant = allocation.assistantId().value();
            UUID client = allocation.budgetId().value();
            WeekHours ofAssistant = tightest(assistant, allocation.bookedWeeks(), assistantMinutes);
            if (ofAssistant.freeMinutes() < allocation.minutesPerWeek()) {
                return new Rejection.AssistantHoursExhausted(ofAssistant);
            }
            WeekHours ofClient = tightest(client, allocation.bookedWeeks(), grant.minutesPerWeek());
            if (ofClient.freeMinutes() < allocation.minutesPerWeek()) {
                return new Rejection.ClientHoursExhausted(ofClient);
            }
            WeekHours ofPerson =
                    tightest(grant.personId(), allocation.bookedWeeks(), WeeklyLimit.LEGAL_MINUTES);
            if (ofPerson.freeMinutes() < allocation.minutesPerWeek()) {
                return new Rejection.PersonWeekFull(ofPerson);
            }
            add(allocation, grant, allocation.bookedWeeks(), allocation.minutesPerWeek());
            return null;
        }

        @Override
        public void release(Allocation allocation, Grant grant, List<IsoWeek> weeks) {
            add(allocation, grant, weeks, -allocation.minutesPerWeek());
        }

        private void add(Allocation allocation, Grant grant, List<IsoWeek> weeks, int minutes) {
            for (UUID owner :
                    List.of(
                            allocation.assistantId().value(),
                            allocation.budgetId().value(),
                            grant.personId())) {
                Map<IsoWeek, Integer> ofOwner = booked.computeIfAbsent(owner, _ -> new TreeMap<>());
                weeks.forEach(week -> ofOwner.merge(week, minutes, Integer::sum));
            }
        }

        private WeekHours tightest(UUID owner, List<IsoWeek> weeks, int minutes) {
            return read(owner, weeks, minutes).stream()
                    .min((a, b) -> Integer.compare(a.freeMinutes(), b.freeMinutes()))
                    .orElseThrow();
        }

        @Override
        public @Nullable WeekHours limit(AssistantId assistant, IsoWeek from, int minutes) {
            return booked.getOrDefault(assistant.value(), Map.of()).entrySet().stream()
                    .filter(week -> !week.getKey().isBefore(from) && week.getValue() > minutes)
                    .map(week -> new WeekHours(week.getKey(), week.getValue(), minutes))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<WeekHours> of(AssistantId assistant, List<IsoWeek> weeks, int limitMinutes) {
            return read(assistant.value(), weeks, limitMinutes);
        }

        @Override
        public List<WeekHours> of(BudgetId budget, List<IsoWeek> weeks, int limitMinutes) {
            return read(budget.value(), weeks, limitMinutes);
        }

        private List<WeekHours> read(UUID owner, List<IsoWeek> weeks, int limitMinutes) {
            Map<IsoWeek, Integer> ofOwner = booked.getOrDefault(owner, Map.of());
            return weeks.stream()
                    .map(week -> new WeekHours(week, ofOwner.getOrDefault(week, 0), limitMinutes))
                    .toList();
        }
    }
}
