package lv.lidzas.eligibility.rulesets.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rulesets.usecase.RuleSetEvent;
import lv.lidzas.eligibility.rulesets.usecase.RuleSetEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands rule sets to the outbox. */
@ApplicationScoped
@Publishes(RuleSetPublished.class)
public class RuleSetEventsOutbox implements RuleSetEvents {

    private final Outbox outbox;

    RuleSetEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(RuleSetEvent event) {
        switch (event) {
            case RuleSetEvent.Published(RuleSet ruleSet) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.RULE_SET,
                                    Contracts.typeOf(RuleSetPublished.class),
                                    ruleSet.id().value(),
                                    RuleSetContracts.published(ruleSet)));
        }
    }
}
