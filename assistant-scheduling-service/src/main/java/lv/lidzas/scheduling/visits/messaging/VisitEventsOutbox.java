package lv.lidzas.scheduling.visits.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.scheduling.v1.CancelReasonCode;
import lv.lidzas.contracts.scheduling.v1.SideCode;
import lv.lidzas.contracts.scheduling.v1.VisitCancelled;
import lv.lidzas.contracts.scheduling.v1.VisitConfirmed;
import lv.lidzas.contracts.scheduling.v1.VisitPlanned;
import lv.lidzas.contracts.scheduling.v1.VisitsUncovered;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.usecase.VisitEvents;

/** Leaves what happened to visits in the outbox; the budget's id is the key, so that it keeps its order with what happens to hours. */
@ApplicationScoped
@Publishes({VisitPlanned.class, VisitCancelled.class, VisitConfirmed.class, VisitsUncovered.class})
public class VisitEventsOutbox implements VisitEvents {

    private final Outbox outbox;

    VisitEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(VisitEvent event) {
        Record contract = contractOf(event);
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        event.budgetId().value().toString(),
                        contract));
    }

    private static Record contractOf(VisitEvent event) {
        return switch (event) {
            case VisitEvent.Planned(var visit, var by) ->
                    new VisitPlanned(
                            visit.id().value(),
                            visit.allocationId().value(),
                            visit.budgetId().value(),
                            visit.applicationId(),
                            visit.assistantId().value(),
                            visit.time().days().firstDay(),
                            visit.time().minutes(),
                            Codes.twin(by, SideCode.class));
            case VisitEvent.Cancelled(var visit, var by, var reason) ->
                    new VisitCancelled(
                            visit.id().value(),
                            visit.allocationId().value(),
                            visit.budgetId().value(),
                            visit.applicationId(),
                            visit.assistantId().value(),
                            visit.time().days().firstDay(),
                            visit.time().minutes(),
                            Codes.twin(by, SideCode.class),
                            Codes.twin(reason, CancelReasonCode.class));
            case VisitEvent.Confirmed(var visit, var minutes) -> confirmed(visit, minutes);
            case VisitEvent.LeftOpen(
                            var budget,
                            var application,
                            var visits,
                            var first,
                            var last) ->
                    new VisitsUncovered(budget.value(), application, visits, first, last);
        };
    }

    private static VisitConfirmed confirmed(Visit visit, int minutes) {
        return new VisitConfirmed(
                visit.id().value(),
                visit.allocationId().value(),
                visit.budgetId().value(),
                visit.applicationId(),
                visit.assistantId().value(),
                visit.time().days().firstDay(),
                minutes);
    }
}
