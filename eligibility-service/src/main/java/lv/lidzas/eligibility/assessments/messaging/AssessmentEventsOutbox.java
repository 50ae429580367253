package lv.lidzas.eligibility.assessments.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.usecase.AssessmentEvent;
import lv.lidzas.eligibility.assessments.usecase.AssessmentEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** Hands runs of the rules to the outbox, in the transaction in which they were made. */
@ApplicationScoped
@Publishes(AssessmentCompleted.class)
public class AssessmentEventsOutbox implements AssessmentEvents {

    private final Outbox outbox;

    AssessmentEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Produces
    @Singleton
    static TopicDeclaration topic() {
        return new TopicDeclaration(Topics.ASSESSMENT, false);
    }

    @Override
    public void publish(AssessmentEvent event) {
        switch (event) {
            case AssessmentEvent.Completed(Assessment assessment) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.ASSESSMENT,
                                    Contracts.typeOf(AssessmentCompleted.class),
                                    assessment.applicationId().toString(),
                                    AssessmentContracts.completed(assessment)));
        }
    }
}
