package lv.lidzas.scheduling.hours.messaging;

import java.net.URI;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.Topic;

/** What application-service tells. */
final class IntakeEvents {

    private IntakeEvents() {}

    static void send(UUID key, Record contract) {
        Envelope envelope =
                new Envelope(
                        UUID.randomUUID(),
                        Contracts.typeOf(contract.getClass()),
                        key.toString(),
                        Weeks.NOW,
                        key.toString(),
                        null,
                        "LUDZA");
        try (Topic messages = Topic.of(Contracts.topicOf(contract.getClass()))) {
            messages.send(
                    key.toString(),
                    EventJson.write(
                            envelope, URI.create("/lidzas/LUDZA/application-service"), contract));
        }
    }
}
