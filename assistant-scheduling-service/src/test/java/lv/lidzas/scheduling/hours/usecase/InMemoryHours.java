package lv.lidzas.scheduling.hours.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.humans.usecase.InMemoryLinkedPersons;
import lv.lidzas.scheduling.pauses.usecase.InMemoryKeptPauses;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import lv.lidzas.scheduling.register.usecase.InMemoryAssistants;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.scheduling.weeks.usecase.InMemoryWeekLedger;

/** The ports of this feature in memory, for one thread, and the use cases wired to them. */
public final class InMemoryHours {

    public static final Caller LIGA =
            Caller.knownBy(new PartyKey("1.liga"), Set.of(Roles.CASEWORKER));

    static final PartyKeys KEYS =
            new PartyKeys(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])),
                    1,
                    Optional.empty());

    public final List<HoursEvent> events = new ArrayList<>();

    private final Ids ids = new Ids();
    public final LegalClock clock = new LegalClock(Weeks.CLOCK, Weeks.RIGA);
    public final WeeklyLimit limit = new WeeklyLimit(2400);
    public final InMemoryWeekLedger ledger = new InMemoryWeekLedger();
    public final InMemoryAssistants register = new InMemoryAssistants(ledger, limit);
    final PartiesTold parties = new PartiesTold();
    private final InMemoryHourBudgets budgetsPort = new InMemoryHourBudgets(parties);
    private final InMemoryAllocations allocationsPort =
            new InMemoryAllocations(budgetsPort, parties);
    final Map<BudgetId, HourBudget> budgets = budgetsPort.kept;
    public final Map<AllocationId, Allocation> allocations = allocationsPort.kept;
    private final InMemoryWishes wishes = new InMemoryWishes();
    private final InMemoryLinkedPersons humans = new InMemoryLinkedPersons();
    private final InMemoryKeptPauses pauses = new InMemoryKeptPauses(humans);
    int overfull;

    /** To whom whoever decides is tied. */
    Set<PartyKey> tied = Set.of();

    public final Allocations allocationsHeld = allocationsPort;
    public final HourBudgets budgetsHeld = budgetsPort;
    public final BookHours bookHours =
            new BookHours(
                    allocationsPort,
                    budgetsPort,
                    ledger,
                    events::add,
                    limit,
                    ids,
                    clock,
                    KEYS,
                    pauses,
                    _ -> Choice.NONE);
    private final FollowWish followWish = new FollowWish(budgetsPort, register, bookHours);
    final NoteWish noteWish = new NoteWish(wishes, budgetsPort, followWish);
    final OpenBudget openBudget =
            new OpenBudget(budgetsPort, wishes, humans, followWish, events::add, ids, clock);
    final FollowHuman followHuman =
            new FollowHuman(
                    humans, budgetsPort, allocationsPort, ledger, () -> overfull++, _ -> {});
    public final GiveBackHours giveBack =
            new GiveBackHours(allocationsPort, budgetsPort, ledger, events::add, clock);
    final ListBudgets listBudgets = new ListBudgets(budgetsPort, humans, ledger, pauses, clock);
    final FindBudget findBudget = new FindBudget(budgetsPort, ledger, pauses, parties, clock);
    public final Impartiality impartiality = new Impartiality((_, _) -> tied, parties, KEYS, clock);
    private final OwnMatters ownMatters = new OwnMatters(impartiality);
    final AllocateHours allocateHours =
            new AllocateHours(budgetsPort, register, ownMatters, bookHours, clock);
    final ReleaseAllocation releaseAllocation =
            new ReleaseAllocation(
                    allocationsPort, budgetsPort, register, ownMatters, giveBack, clock);

    final EndBudget endBudget =
            new EndBudget(budgetsPort, allocationsPort, giveBack, events::add, clock);

    final FollowPause followPause = new FollowPause(humans, budgetsPort, pauses);
    final SuspendedWeeks suspendedWeeks = new SuspendedWeeks(budgetsPort, pauses);

    /** Opens the budget of a decision whose application wished for an assistant. */
    public void open(Grant grant, AssistantId wish) {
        noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(wish));
        openBudget.handle(grant);
    }

    public HourBudget onlyBudget() {
        return budgets.values().iterator().next();
    }

    List<WeekHours> weeksOf(AssistantId assistant, List<IsoWeek> weeks) {
        return ledger.of(
                new WeekCounter(WeekCounter.Kind.ASSISTANT, assistant.value(), limit.minutes()),
                weeks);
    }

    public int bookedMinutes(AssistantId assistant, LocalDate day) {
        return weeksOf(assistant, List.of(IsoWeek.of(day))).getFirst().bookedMinutes();
    }
}
