package lv.lidzas.eligibility.stays.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.StayRecorded;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayDays;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.eligibility.stays.usecase.StayEvent;
import lv.lidzas.eligibility.stays.usecase.StayEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands the days of stays to the outbox; the grant's id is the key, so that a correction comes after what it corrects. */
@ApplicationScoped
@Publishes(StayRecorded.class)
public class StayEventsOutbox implements StayEvents {

    private final Outbox outbox;

    StayEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(StayEvent event) {
        switch (event) {
            case StayEvent.Recorded(Stay stay) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.DECISION,
                                    Contracts.typeOf(StayRecorded.class),
                                    stay.decisionId().toString(),
                                    contract(stay)));
        }
    }

    private static StayRecorded contract(Stay stay) {
        StayDays days = stay.days();
        StayId corrects = stay.corrects();
        return new StayRecorded(
                stay.id().value(),
                stay.decisionId().value(),
                stay.applicationId().value(),
                stay.personId().value(),
                corrects == null ? null : corrects.value(),
                days == null ? null : days.first(),
                days == null ? null : days.last());
    }
}
