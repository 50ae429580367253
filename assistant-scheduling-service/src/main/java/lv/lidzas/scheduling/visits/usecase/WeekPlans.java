package lv.lidzas.scheduling.visits.usecase;

import java.util.List;
import java.util.Set;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;

/** Port: what visits take in the weeks and months of allocations. Whoever changes it holds the budget. */
public interface WeekPlans {

    /** Of a week or month in which nothing was planned it is nothing. */
    WeekPlan of(AllocationId allocation, CountedSpan span);

    /** Those of an allocation in which something is booked beside it. */
    List<WeekPlan> beyond(AllocationId allocation);

    /** Those of some allocations in weeks that follow each other, or in months that do. */
    List<WeekPlan> of(Set<AllocationId> allocations, List<? extends CountedSpan> spans);

    void save(WeekPlan plan);
}
