package lv.lidzas.eligibility.foresight.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.EndingForetold;
import lv.lidzas.eligibility.foresight.usecase.ForesightEvent;
import lv.lidzas.eligibility.foresight.usecase.ForesightEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands what ends soon to the outbox, in the transaction in which it is kept that it was told. */
@ApplicationScoped
@Publishes(EndingForetold.class)
public class ForesightEventsOutbox implements ForesightEvents {

    private final Outbox outbox;

    ForesightEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ForesightEvent event) {
        switch (event) {
            case ForesightEvent.Ahead ahead ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.DECISION,
                                    Contracts.typeOf(EndingForetold.class),
                                    ahead.end().decisionId().toString(),
                                    ForesightContracts.told(ahead)));
        }
    }
}
