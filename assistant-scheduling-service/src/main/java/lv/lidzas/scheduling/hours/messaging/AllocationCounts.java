package lv.lidzas.scheduling.hours.messaging;

import io.micrometer.core.instrument.Counter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.outbox.EventWatcher;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Counts budgets and allocations (piešķirtas stundas) as they come. */
@Startup
@ApplicationScoped
class AllocationCounts implements EventWatcher {

    private final Counter opened;
    private final Counter allocated;

    AllocationCounts(Metrics metrics) {
        opened = metrics.counter("lidzas.budgets.opened", "Hour budgets that were opened");
        allocated =
                metrics.counter(
                        "lidzas.allocations.made", "Times that an assistant was given hours");
    }

    @Override
    public void committed(OutgoingEvent event) {
        switch (event.data()) {
            case HourBudgetOpened _ -> opened.increment();
            case HoursAllocated _ -> allocated.increment();
            default -> {}
        }
    }
}
