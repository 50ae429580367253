package lv.lidzas.scheduling.hours.persistence;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Between an allocation and the row that keeps it. */
final class AllocationRowMapping {

    private AllocationRowMapping() {}

    static void write(Allocation allocation, AllocationRow row) {
        row.id = allocation.id().value();
        row.budgetId = allocation.budgetId().value();
        row.assistantId = allocation.assistantId().value();
        row.minutesPerWeek = allocation.minutesPerWeek();
        row.firstDay = allocation.period().firstDay();
        row.lastDay = allocation.period().lastDay();
        row.bookingId = allocation.booking().value();
        row.freeFrom = allocation.freeFrom();
        row.allocatedAt = allocation.allocatedAt();
        row.cededWeeks = allocation.ceded().keySet().stream().map(IsoWeek::firstDay).toList();
        row.cededMinutes = List.copyOf(allocation.ceded().values());
    }

    static Allocation toDomain(AllocationRow row) {
        return new Allocation(
                new AllocationId(row.id),
                new BudgetId(row.budgetId),
                new AssistantId(row.assistantId),
                row.minutesPerWeek,
                new ServicePeriod(row.firstDay, row.lastDay),
                new AllocationId(row.bookingId),
                row.freeFrom,
                row.allocatedAt,
                ceded(row),
                row.version);
    }

    private static SortedMap<IsoWeek, Integer> ceded(AllocationRow row) {
        SortedMap<IsoWeek, Integer> ceded = new TreeMap<>();
        for (int i = 0; i < row.cededWeeks.size(); i++) {
            ceded.put(new IsoWeek(row.cededWeeks.get(i)), row.cededMinutes.get(i));
        }
        return ceded;
    }
}
