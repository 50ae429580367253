package lv.lidzas.scheduling.absences.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.absences.domain.AbsenceKind;
import lv.lidzas.scheduling.absences.domain.AbsenceRefusal;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.usecase.GiveTime;
import lv.lidzas.scheduling.visits.usecase.LeaveOpen;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Records that an assistant is away, for the assistant or a caseworker, and leaves open what was planned for these days. */
@ApplicationScoped
public class RecordAbsence {

    private final Assistants assistants;
    private final Impartiality impartiality;
    private final HourBudgets budgets;
    private final Allocations allocations;
    private final Visits visits;
    private final GiveTime giveTime;
    private final LeaveOpen leaveOpen;
    private final Absences absences;
    private final Ids ids;
    private final LegalClock clock;

    RecordAbsence(
            Assistants assistants,
            Impartiality impartiality,
            HourBudgets budgets,
            Allocations allocations,
            Visits visits,
            GiveTime giveTime,
            LeaveOpen leaveOpen,
            Absences absences,
            Ids ids,
            LegalClock clock) {
        this.assistants = assistants;
        this.impartiality = impartiality;
        this.budgets = budgets;
        this.allocations = allocations;
        this.visits = visits;
        this.giveTime = giveTime;
        this.leaveOpen = leaveOpen;
        this.absences = absences;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The absence and the visits that it hits. Budgets are held before the assistant's entry, here as everywhere; whoever plans with the
     * assistant holds that entry, so that each visit is either hit or meets the absence.
     */
    @Transactional
    public Result<Recorded, AbsenceRefusal> handle(Caller caller, Command command) {
        AssistantId id = command.assistant();
        ServicePeriod days = command.days();
        List<BudgetId> held = visits.budgetsAhead(id, days.firstDay(), days.lastDay());
        held.forEach(budgets::findToChange);
        Assistant assistant = assistants.findToChange(id);
        AbsenceRefusal refusal = refusal(caller, assistant, days);
        if (refusal != null) {
            return Result.refused(refusal);
        }
        Absence absence =
                new Absence(ids.next(), id, command.kind(), days, caller.self(), clock.now());
        absences.add(absence);
        return Result.done(new Recorded(absence, leftOpen(id, days)));
    }

    private @Nullable AbsenceRefusal refusal(
            Caller caller, @Nullable Assistant assistant, ServicePeriod days) {
        if (assistant == null) {
            return new AbsenceRefusal.NoAssistant();
        }
        boolean isSelf = AssistantLogin.of(caller).owns(assistant.entry());
        if (!isSelf && !caller.isStaff()) {
            return new AbsenceRefusal.NoAssistant();
        }
        if (!isSelf && impartiality.isAbout(caller, List.of(assistant.entry().personalCode()))) {
            return new AbsenceRefusal.OwnMatter();
        }
        return days.remainingFrom(clock.today()) == null ? new AbsenceRefusal.Over() : null;
    }

    private List<Visit> leftOpen(AssistantId assistant, ServicePeriod days) {
        Map<BudgetId, List<Visit>> hit = new LinkedHashMap<>();
        visits.ahead(assistant, days.firstDay(), days.lastDay())
                .forEach(visit ->
                        hit.computeIfAbsent(visit.budgetId(), _ -> new ArrayList<>()).add(visit));
        List<Visit> open = new ArrayList<>();
        hit.forEach((id, planned) -> {
            HourBudget budget = Objects.requireNonNull(budgets.findToChange(id));
            for (Visit visit : planned) {
                Allocation allocation =
                        Objects.requireNonNull(allocations.find(visit.allocationId()));
                giveTime.handle(budget, allocation, Taking.of(visit, budget));
            }
            open.addAll(leaveOpen.handle(planned, VisitReason.ABSENCE));
        });
        return open;
    }

    /**
     * What is recorded.
     *
     * @param kind why, as far as anybody needs to know
     * @param days both ends included
     */
    public record Command(AssistantId assistant, AbsenceKind kind, ServicePeriod days) {}

    /**
     * What came of it.
     *
     * @param hit the visits that need another assistant now
     */
    public record Recorded(Absence absence, List<Visit> hit) {}
}
