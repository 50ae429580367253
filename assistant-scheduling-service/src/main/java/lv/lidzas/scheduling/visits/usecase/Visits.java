package lv.lidzas.scheduling.visits.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitFilter;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitStep;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Port: the visits. */
public interface Visits {

    /** The allocation of a visit, without the visit, which is read once the budget is held. */
    @Nullable AllocationId allocationOf(VisitId visit);

    @Nullable Visit find(VisitId id);

    /** What happened to a visit, in order. */
    List<VisitStep> stepsOf(VisitId id);

    void add(Visit visit);

    /** Saves the visit and its new steps; refuses if its version is not the current one. */
    Visit save(Visit visit);

    /** Whether the assistant has another fixed visit at that time. */
    boolean isBusy(AssistantId assistant, VisitTime time, @Nullable VisitId besides);

    /** Whether the human has another fixed visit at that time, from whatever budget. */
    boolean isBusy(UUID human, VisitTime time, @Nullable VisitId besides);

    /** The budgets in which an assistant has visits ahead that touch some days, in order of their ids. */
    List<BudgetId> budgetsAhead(AssistantId assistant, LocalDate first, LocalDate last);

    /** The visits ahead with their assistant that touch some days, by day. */
    List<Visit> ahead(AssistantId assistant, LocalDate first, LocalDate last);

    /** The visits of an allocation that are still ahead and touch a day or a later one, by day. */
    List<Visit> aheadOf(AllocationId allocation, LocalDate first);

    /** The visits that touch some days and take time or need an assistant, by day. */
    List<Visit> touching(ServicePeriod days);

    /** These visits; what is not known is left out. */
    List<Visit> these(Set<VisitId> ids);

    /** Counts the visits of a budget for another human, save those at whose time that human has another. */
    void count(BudgetId budget, UUID human);

    /** The visits that pass a filter, soonest first. */
    Slice<Visit> list(VisitFilter filter, PageRequest page);
}
