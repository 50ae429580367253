package lv.lidzas.scheduling.hours.persistence;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekPart;

/** Between an allocation and the row that keeps it. */
final class AllocationRowMapping {

    private AllocationRowMapping() {}

    static void write(Allocation allocation, AllocationRow row) {
        row.id = allocation.id().value();
        row.budgetId = allocation.budgetId().value();
        row.assistantId = allocation.assistantId().value();
        row.minutes = allocation.time().minutes();
        row.countedPer = allocation.time().per();
        row.firstDay = allocation.period().firstDay();
        row.lastDay = allocation.period().lastDay();
        row.bookingId = allocation.booking().value();
        row.freeFrom = allocation.freeFrom();
        row.allocatedAt = allocation.allocatedAt();
        row.cededWeeks = allocation.ceded().keySet().stream().map(WeekPart::firstDay).toList();
        row.cededMinutes = List.copyOf(allocation.ceded().values());
    }

    static Allocation toDomain(AllocationRow row) {
        return new Allocation(
                new AllocationId(row.id),
                new BudgetId(row.budgetId),
                new AssistantId(row.assistantId),
                new GrantedTime(row.minutes, row.countedPer),
                new ServicePeriod(row.firstDay, row.lastDay),
                new AllocationId(row.bookingId),
                row.freeFrom,
                row.allocatedAt,
                ceded(row),
                row.version);
    }

    private static SortedMap<WeekPart, Integer> ceded(AllocationRow row) {
        SortedMap<WeekPart, Integer> ceded = new TreeMap<>();
        for (int i = 0; i < row.cededWeeks.size(); i++) {
            ceded.put(new WeekPart(row.cededWeeks.get(i)), row.cededMinutes.get(i));
        }
        return ceded;
    }
}
