package lv.lidzas.intake.rulesets.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.intake.rulesets.usecase.TakeOverRuleSet;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes over the rule sets that eligibility-service publishes. */
@ApplicationScoped
@Consumes(RuleSetPublished.class)
public class RuleSetEventsConsumer {

    private final Inbox inbox;
    private final TakeOverRuleSet takeOverRuleSet;
    private final EventHandlers handlers;

    RuleSetEventsConsumer(Inbox inbox, TakeOverRuleSet takeOverRuleSet) {
        this.inbox = inbox;
        this.takeOverRuleSet = takeOverRuleSet;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(RuleSetPublished.class),
                                RuleSetPublished.class,
                                this::takeOver);
    }

    /** Hears of a rule set. */
    @Incoming("rule-sets")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void takeOver(Envelope envelope, RuleSetPublished published) {
        takeOverRuleSet.handle(RuleSetCopyContracts.copy(published), envelope.time());
    }
}
