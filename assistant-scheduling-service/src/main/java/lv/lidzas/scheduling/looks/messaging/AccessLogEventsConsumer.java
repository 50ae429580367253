package lv.lidzas.scheduling.looks.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.looks.v1.AccessLogAnchored;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.looks.chain.Anchor;
import lv.lidzas.kit.looks.chain.AnchorTable;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps where the access logs of the other services end, so that they cannot be cut there unnoticed. */
@ApplicationScoped
@Consumes(AccessLogAnchored.class)
public class AccessLogEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    AccessLogEventsConsumer(
            Inbox inbox,
            AnchorTable anchors,
            @ConfigProperty(name = "lidzas.service") String self) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(AccessLogAnchored.class),
                                AccessLogAnchored.class,
                                (_, event) -> {
                                    if (!event.serviceId().equals(self)) {
                                        anchors.keep(event.serviceId(), anchorOf(event));
                                    }
                                });
    }

    /** Takes one message. */
    @Incoming("access-logs")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private static Anchor anchorOf(AccessLogAnchored event) {
        return new Anchor(event.number(), event.entries(), event.hash(), event.madeAt());
    }
}
