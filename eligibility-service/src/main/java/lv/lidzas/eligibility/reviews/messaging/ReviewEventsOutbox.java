package lv.lidzas.eligibility.reviews.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.GrantReviewed;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.domain.ReviewOutcome;
import lv.lidzas.eligibility.reviews.usecase.ReviewEvent;
import lv.lidzas.eligibility.reviews.usecase.ReviewEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands answers to marks of grants to the outbox, in the transaction in which they are kept. */
@ApplicationScoped
@Publishes(GrantReviewed.class)
public class ReviewEventsOutbox implements ReviewEvents {

    private final Outbox outbox;

    ReviewEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ReviewEvent event) {
        switch (event) {
            case ReviewEvent.Answered(GrantReview review) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.DECISION,
                                    Contracts.typeOf(GrantReviewed.class),
                                    review.decisionId().toString(),
                                    new GrantReviewed(
                                            review.decisionId().value(),
                                            review.applicationId().value(),
                                            review.outcome() == ReviewOutcome.STANDS)));
        }
    }
}
