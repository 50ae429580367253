package lv.lidzas.scheduling.hours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.InMemoryAssistants;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.scheduling.weeks.usecase.InMemoryWeekLedger;
import org.jspecify.annotations.Nullable;

/** The ports of this feature in memory, for one thread, and the use cases wired to them. */
final class InMemoryHours {

    final Map<BudgetId, HourBudget> budgets = new LinkedHashMap<>();
    final Map<AllocationId, Allocation> allocations = new LinkedHashMap<>();
    final List<HoursEvent> events = new ArrayList<>();

    private final Ids ids = new Ids();
    private final LegalClock clock = new LegalClock(Weeks.CLOCK, Weeks.RIGA);
    private final WeeklyLimit limit = new WeeklyLimit(2400);
    final InMemoryWeekLedger ledger = new InMemoryWeekLedger();
    final InMemoryAssistants register = new InMemoryAssistants(ledger, limit);
    private final Budgets budgetsPort = new Budgets();
    private final Given allocationsPort = new Given();
    private final InMemoryWishes wishes = new InMemoryWishes();

    private final BookHours bookHours =
            new BookHours(allocationsPort, budgetsPort, ledger, events::add, limit, ids, clock);
    private final FollowWish followWish = new FollowWish(budgetsPort, register, bookHours);
    final NoteWish noteWish = new NoteWish(wishes, budgetsPort, followWish);
    final OpenBudget openBudget =
            new OpenBudget(budgetsPort, wishes, followWish, events::add, ids, clock);
    final AllocateHours allocateHours = new AllocateHours(budgetsPort, register, bookHours, clock);
    final ReleaseAllocation releaseAllocation =
            new ReleaseAllocation(allocationsPort, budgetsPort, ledger, events::add, clock);

    /** Opens the budget of a decision whose application wished for an assistant. */
    void open(Grant grant, AssistantId wish) {
        noteWish.handle(grant.applicationId(), wish);
        openBudget.handle(grant);
    }

    HourBudget onlyBudget() {
        return budgets.values().iterator().next();
    }

    List<WeekHours> weeksOf(AssistantId assistant, List<IsoWeek> weeks) {
        return ledger.of(
                new WeekCounter(WeekCounter.Kind.ASSISTANT, assistant.value(), limit.minutes()),
                weeks);
    }

    int bookedMinutes(AssistantId assistant, LocalDate day) {
        return weeksOf(assistant, List.of(IsoWeek.of(day))).getFirst().bookedMinutes();
    }

    private final class Budgets implements HourBudgets {
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
        public List<BudgetId> ofApplication(UUID applicationId) {
            return budgets.values().stream()
                    .filter(it -> it.grant().applicationId().equals(applicationId))
                    .map(HourBudget::id)
                    .toList();
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
        public Slice<HourBudget> list(BudgetFilter filter, PageRequest page) {
            throw new UnsupportedOperationException("lists are tested against the database");
        }
    }

    private final class Given implements Allocations {
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
        public Slice<Allocation> list(AllocationFilter filter, PageRequest page) {
            throw new UnsupportedOperationException("lists are tested against the database");
        }

        @Override
        public boolean concerns(Allocation allocation, String subject) {
            throw new UnsupportedOperationException("lists are tested against the database");
        }
    }
}
