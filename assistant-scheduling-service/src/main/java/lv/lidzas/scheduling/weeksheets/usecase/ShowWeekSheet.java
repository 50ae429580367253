package lv.lidzas.scheduling.weeksheets.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.FindBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.register.usecase.FindAssistant;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitFilter;
import lv.lidzas.scheduling.visits.usecase.SuspendedVisits;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeksheets.domain.WeekSheet;
import org.jspecify.annotations.Nullable;

/** Puts the visits of a week together (sagatavo nedēļas lapu), for whoever may read the budget or the entry of the register. */
@ApplicationScoped
public class ShowWeekSheet {

    /** More than fit into a week of anybody: a visit for each quarter of an hour. */
    private static final PageRequest ALL = new PageRequest(null, 700);

    private final FindBudget findBudget;
    private final FindAssistant findAssistant;
    private final Visits visits;
    private final SuspendedVisits suspended;
    private final Allocations allocations;
    private final Assistants assistants;
    private final LegalClock clock;

    ShowWeekSheet(
            FindBudget findBudget,
            FindAssistant findAssistant,
            Visits visits,
            SuspendedVisits suspended,
            Allocations allocations,
            Assistants assistants,
            LegalClock clock) {
        this.findBudget = findBudget;
        this.findAssistant = findAssistant;
        this.visits = visits;
        this.suspended = suspended;
        this.allocations = allocations;
        this.assistants = assistants;
        this.clock = clock;
    }

    /** The page; absent where there is no such client or assistant, or not for the caller. */
    @Transactional
    public @Nullable WeekSheet handle(
            Caller caller, WeekSheet.Whose side, UUID id, @Nullable IsoWeek week) {
        boolean mayRead =
                switch (side) {
                    case CLIENT ->
                            findBudget.handle(caller, new BudgetId(id)) instanceof Result.Done;
                    case ASSISTANT ->
                            findAssistant.handle(caller, new AssistantId(id))
                                    instanceof Result.Done;
                };
        return mayRead ? sheet(side, id, week == null ? IsoWeek.of(clock.today()) : week) : null;
    }

    private WeekSheet sheet(WeekSheet.Whose side, UUID id, IsoWeek week) {
        VisitFilter ofWeek =
                new VisitFilter(
                        null,
                        side == WeekSheet.Whose.CLIENT ? id : null,
                        side == WeekSheet.Whose.ASSISTANT ? id : null,
                        false,
                        week.firstDay(),
                        week.lastDay(),
                        null);
        List<Visit> found = visits.list(ofWeek, ALL).items();
        return new WeekSheet(week, side, found, suspended.handle(found), names(found));
    }

    private Map<AssistantId, String> names(List<Visit> found) {
        LocalDate today = clock.today();
        Map<AssistantId, String> names = new HashMap<>();
        for (Visit visit : found) {
            Allocation allocation = allocations.find(visit.allocationId());
            if (allocation != null && !allocation.isOverOn(today)) {
                names.computeIfAbsent(visit.assistantId(), this::name);
            }
        }
        return names;
    }

    private @Nullable String name(AssistantId id) {
        Assistant assistant = assistants.find(id);
        return assistant == null
                ? null
                : assistant.entry().givenName() + " " + assistant.entry().familyName();
    }
}
