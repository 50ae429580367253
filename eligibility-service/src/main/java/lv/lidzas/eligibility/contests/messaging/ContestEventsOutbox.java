package lv.lidzas.eligibility.contests.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.ContestDecided;
import lv.lidzas.contracts.eligibility.v1.ContestResultCode;
import lv.lidzas.contracts.eligibility.v1.DecisionContested;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestRuling;
import lv.lidzas.eligibility.contests.usecase.ContestEvent;
import lv.lidzas.eligibility.contests.usecase.ContestEvents;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands contests to the outbox, in the transaction in which they are kept. */
@ApplicationScoped
@Publishes({DecisionContested.class, ContestDecided.class})
public class ContestEventsOutbox implements ContestEvents {

    private final Outbox outbox;

    ContestEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ContestEvent event) {
        switch (event) {
            case ContestEvent.Filed(Contest contest) ->
                    append(
                            contest,
                            new DecisionContested(
                                    contest.id().value(),
                                    contest.decisionId().value(),
                                    contest.applicationId().value(),
                                    contest.filing().receivedOn(),
                                    contest.isLate()));
            case ContestEvent.Decided(Contest contest, ContestRuling ruling) ->
                    append(
                            contest,
                            new ContestDecided(
                                    contest.id().value(),
                                    contest.decisionId().value(),
                                    contest.applicationId().value(),
                                    Codes.twin(ruling.result(), ContestResultCode.class),
                                    ruling.on()));
        }
    }

    /** In the order of what happens to the decision. */
    private void append(Contest contest, Record contract) {
        outbox.append(
                new OutgoingEvent(
                        Topics.DECISION,
                        Contracts.typeOf(contract.getClass()),
                        contest.decisionId().toString(),
                        contract));
    }
}
