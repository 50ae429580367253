package lv.lidzas.eligibility.hearings.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.HearingInvited;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.usecase.HearingEvent;
import lv.lidzas.eligibility.hearings.usecase.HearingEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands invitations to the outbox, in the transaction in which they are kept. */
@ApplicationScoped
@Publishes(HearingInvited.class)
public class HearingEventsOutbox implements HearingEvents {

    private final Outbox outbox;

    HearingEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(HearingEvent event) {
        switch (event) {
            case HearingEvent.Invited(Hearing hearing) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.DECISION,
                                    Contracts.typeOf(HearingInvited.class),
                                    hearing.id().toString(),
                                    new HearingInvited(
                                            hearing.id().value(),
                                            hearing.applicationId().value(),
                                            hearing.dueOn())));
        }
    }
}
