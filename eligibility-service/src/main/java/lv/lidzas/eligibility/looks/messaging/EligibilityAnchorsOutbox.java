package lv.lidzas.eligibility.looks.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.looks.v1.AccessLogAnchored;
import lv.lidzas.kit.looks.chain.Anchor;
import lv.lidzas.kit.looks.chain.AnchorEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.outbox.TopicDeclaration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the other services of the end of this service's access log, through the outbox. */
@ApplicationScoped
@Publishes(AccessLogAnchored.class)
public class EligibilityAnchorsOutbox implements AnchorEvents {

    private final Outbox outbox;
    private final String service;

    EligibilityAnchorsOutbox(
            Outbox outbox, @ConfigProperty(name = "lidzas.service") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    @Produces
    @Singleton
    TopicDeclaration accessLog() {
        return new TopicDeclaration(Topics.ACCESS_LOG, false);
    }

    @Override
    public void publish(Anchor anchor) {
        outbox.append(
                new OutgoingEvent(
                        Topics.ACCESS_LOG,
                        Contracts.typeOf(AccessLogAnchored.class),
                        service,
                        new AccessLogAnchored(
                                service,
                                anchor.number(),
                                anchor.position(),
                                anchor.hash(),
                                anchor.madeAt())));
    }
}
