package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.months.domain.SheetKey;
import org.jspecify.annotations.Nullable;

/** Whose month is meant by an allocation: a year may have several for the same two people, and one month has them all. */
@ApplicationScoped
class SheetKeys {

    private final Allocations allocations;

    SheetKeys(Allocations allocations) {
        this.allocations = allocations;
    }

    @Nullable SheetKey of(AllocationId id, YearMonth month) {
        Allocation allocation = allocations.find(id);
        return allocation == null
                ? null
                : new SheetKey(allocation.budgetId(), allocation.assistantId(), month);
    }
}
