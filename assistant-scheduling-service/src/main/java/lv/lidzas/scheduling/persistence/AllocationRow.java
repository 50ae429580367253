package lv.lidzas.scheduling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** A row of hours that were allocated to an assistant. */
@Entity
@Table(name = "allocation")
class AllocationRow {

    @Id private UUID id;
    @Version private long version;

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "assistant_id")
    private UUID assistantId;

    @Column(name = "minutes_per_week")
    private int minutesPerWeek;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "free_from")
    private @Nullable LocalDate freeFrom;

    @Column(name = "allocated_at")
    private Instant allocatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AllocationRow() {}

    AllocationRow(Allocation allocation) {
        id = allocation.id().value();
        budgetId = allocation.budgetId().value();
        assistantId = allocation.assistantId().value();
        minutesPerWeek = allocation.minutesPerWeek();
        firstDay = allocation.period().firstDay();
        lastDay = allocation.period().lastDay();
        allocatedAt = allocation.allocatedAt();
        take(allocation);
    }

    final void take(Allocation allocation) {
        freeFrom = allocation.freeFrom() == null ? null : allocation.freeFrom().firstDay();
    }

    Allocation toAllocation() {
        return new Allocation(
                new AllocationId(id),
                new BudgetId(budgetId),
                new AssistantId(assistantId),
                minutesPerWeek,
                new ServicePeriod(firstDay, lastDay),
                freeFrom == null ? null : new IsoWeek(freeFrom),
                allocatedAt,
                version);
    }

    long version() {
        return version;
    }
}
