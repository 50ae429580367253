package lv.lidzas.scheduling.visits.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.visits.usecase.WeekPlans;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;

/** What visits take in weeks, in PostgreSQL. */
@ApplicationScoped
public class JpaWeekPlans implements WeekPlans {

    private final WeekPlanRows rows;

    JpaWeekPlans(WeekPlanRows rows) {
        this.rows = rows;
    }

    @Override
    public WeekPlan of(AllocationId allocation, CountedSpan span) {
        WeekPlanRow row = rows.findById(key(allocation, span));
        return row == null ? new WeekPlan(allocation, span, 0, 0) : toDomain(row);
    }

    @Override
    public List<WeekPlan> beyond(AllocationId allocation) {
        return rows
                .find(
                        "id.allocationId = ?1 and beyondMinutes > 0 order by id.firstDay",
                        allocation.value())
                .stream()
                .map(JpaWeekPlans::toDomain)
                .toList();
    }

    @Override
    public List<WeekPlan> of(Set<AllocationId> allocations, List<? extends CountedSpan> spans) {
        return allocations.isEmpty() || spans.isEmpty()
                ? List.of()
                : rows
                        .find(
                                "id.allocationId in ?1 and id.countedPer = ?2 and id.firstDay between ?3 and ?4",
                                allocations.stream().map(AllocationId::value).toList(),
                                spans.getFirst().per(),
                                spans.getFirst().firstDay(),
                                spans.getLast().firstDay())
                        .stream()
                        .map(JpaWeekPlans::toDomain)
                        .toList();
    }

    @Override
    public void save(WeekPlan plan) {
        WeekPlanRow.Key key = key(plan.allocationId(), plan.span());
        WeekPlanRow kept = rows.findById(key);
        WeekPlanRow row = kept == null ? new WeekPlanRow() : kept;
        row.id = key;
        row.plannedMinutes = plan.takenMinutes();
        row.beyondMinutes = plan.beyondMinutes();
        if (kept == null) {
            rows.persist(row);
        }
    }

    private static WeekPlan toDomain(WeekPlanRow row) {
        return new WeekPlan(
                new AllocationId(row.id.allocationId()),
                row.id.countedPer().of(row.id.firstDay()),
                row.plannedMinutes,
                row.beyondMinutes);
    }

    private static WeekPlanRow.Key key(AllocationId allocation, CountedSpan span) {
        return new WeekPlanRow.Key(allocation.value(), span.per(), span.firstDay());
    }
}
