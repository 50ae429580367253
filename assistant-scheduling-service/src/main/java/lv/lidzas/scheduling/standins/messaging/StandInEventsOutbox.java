package lv.lidzas.scheduling.standins.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.scheduling.v1.StandInAlarmRaised;
import lv.lidzas.contracts.scheduling.v1.StandInsAsked;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.scheduling.standins.domain.StandInEvent;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import lv.lidzas.scheduling.standins.usecase.StandInEvents;

/** Leaves what happens in searches in the outbox; the budget's id is the key, so that it keeps its order with the visits. */
@ApplicationScoped
@Publishes({StandInsAsked.class, StandInAlarmRaised.class})
public class StandInEventsOutbox implements StandInEvents {

    private final Outbox outbox;

    StandInEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(StandInEvent event) {
        Record contract = contractOf(event);
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        event.search().budgetId().value().toString(),
                        contract));
    }

    private static Record contractOf(StandInEvent event) {
        return switch (event) {
            case StandInEvent.Asked(StandInSearch search, int asked) ->
                    new StandInsAsked(
                            search.visitId().value(),
                            search.budgetId().value(),
                            search.applicationId(),
                            search.day(),
                            search.wave(),
                            asked);
            case StandInEvent.Missing(StandInSearch search) ->
                    new StandInAlarmRaised(
                            search.visitId().value(),
                            search.budgetId().value(),
                            search.applicationId(),
                            search.day());
        };
    }
}
