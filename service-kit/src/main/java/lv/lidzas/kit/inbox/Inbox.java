package lv.lidzas.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.events.ReadEvent;
import lv.lidzas.kit.events.UnknownCode;
import lv.lidzas.kit.events.UnreadableEvent;
import lv.lidzas.kit.logs.CaseLog;
import lv.lidzas.kit.persistence.DatabaseOutage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The place where events arrive: a table that remembers which ones were handled.
 *
 * <p>Kafka may deliver an event again; the inbox lets it have its effect once, because it notes the event's source and id in the
 * transaction in which the handler works. What was polled together is handled in one transaction, in order; when one event
 * fails, each is handled in a transaction of its own, so that none suffers from another. While the database is away the inbox
 * waits. What can never be handled it writes to the dead letters: what is no event of ours, what a handler fails at again and
 * again, and what carries a code that this release does not know, which is counted by itself, because it is sent again after
 * an update. So it always returns with the messages settled, and the channel goes on with the next ones.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** A dead letter that is sent again is for the service that could not handle it; others had their effect of it long ago. */
    static final String REPLAY_FOR = "lidzas-replay-for";

    private final DatabaseOutage outages;
    private final OneTransaction transaction;
    private final DeadLetters deadLetters;
    private final Pauses pauses;
    private final InboxConfig config;
    private final InboxMetrics metrics;
    private final MunicipalityConfig municipality;
    private final String service;

    Inbox(
            DatabaseOutage outages,
            OneTransaction transaction,
            DeadLetters deadLetters,
            Pauses pauses,
            InboxConfig config,
            InboxMetrics metrics,
            MunicipalityConfig municipality,
            @ConfigProperty(name = "lidzas.service") String service) {
        this.outages = outages;
        this.transaction = transaction;
        this.deadLetters = deadLetters;
        this.pauses = pauses;
        this.config = config;
        this.metrics = metrics;
        this.municipality = municipality;
        this.service = service;
    }

    /**
     * Settles messages: each event has its effect, or it had it before, or its message lies with the dead letters.
     *
     * @throws ServiceStops if the service stops before; what is not settled is then delivered again
     */
    public void receive(ConsumerRecords<String, String> messages, EventHandlers handlers) {
        List<Arrival> arrivals = new ArrayList<>();
        for (ConsumerRecord<String, String> message : messages) {
            Arrival arrival = read(message, handlers);
            if (arrival != null) {
                arrivals.add(arrival);
            }
        }
        if (!arrivals.isEmpty()) {
            settle(arrivals, handlers.consumer());
        }
    }

    /** The event with its handler; absent when there is nothing to do for it. */
    private @Nullable Arrival read(ConsumerRecord<String, String> message, EventHandlers handlers) {
        String reader = InboxHeaders.text(message.headers(), REPLAY_FOR);
        if (reader != null && !reader.equals(service)) {
            return null;
        }
        try {
            ReadEvent event = EventJson.read(message.value());
            event.requireFrom(municipality.code());
            Runnable handler = handlers.prepare(event);
            return handler == null ? null : new Arrival(message, event, handler);
        } catch (UnreadableEvent e) {
            deadLetters.add(message, PoisonMessage.unreadable(e));
            return null;
        }
    }

    private void settle(List<Arrival> arrivals, String consumer) {
        FailedAttempt failed = transaction.attempt(arrivals, consumer);
        if (failed != null) {
            for (Arrival arrival : arrivals) {
                FailedAttempt first = arrival.equals(failed.at()) ? failed : null;
                CaseLog.during(
                        arrival.envelope().correlationId(), () -> settle(arrival, consumer, first));
            }
        }
    }

    /** Tries until it succeeds, the handler has failed too often by itself, or the service stops. */
    private void settle(Arrival arrival, String consumer, @Nullable FailedAttempt first) {
        try {
            int failures = 0;
            FailedAttempt failed = first == null ? attempt(arrival, consumer) : first;
            for (int attempt = 1; failed != null; attempt++) {
                boolean outage = outages.isBehind(failed.cause());
                // In a row: what fails before an outage and after it may have one cause.
                failures = outage ? 0 : failures + 1;
                requireHope(arrival.envelope(), failures, failed.cause());
                tell(arrival.envelope(), attempt, outage, failed.cause());
                pauses.beforeNext(outage ? attempt : failures, config.longestPause());
                failed = attempt(arrival, consumer);
            }
        } catch (PoisonMessage e) {
            deadLetters.add(arrival.message(), e);
        }
    }

    private @Nullable FailedAttempt attempt(Arrival arrival, String consumer) {
        return transaction.attempt(List.of(arrival), consumer);
    }

    private void requireHope(Envelope envelope, int failures, Throwable failure) {
        if (failure instanceof UnknownCode unknown) {
            metrics.unknownCode();
            throw PoisonMessage.unknown(unknown);
        }
        if (failures >= config.attempts()) {
            // The reason names classes and places; the whole trace may quote values.
            LOG.debugf(failure, "The handler of %s failed.", envelope.type());
            throw PoisonMessage.failing(envelope.type(), failures, failure);
        }
    }

    private void tell(Envelope envelope, int attempt, boolean outage, Throwable failure) {
        metrics.retried();
        // An outage is told once; that it lasts is seen in the metrics.
        LOG.logf(
                attempt == 1 ? Logger.Level.WARN : Logger.Level.DEBUG,
                "%s; event %s of type %s is tried again: %s",
                outage ? "The database is away" : "The handler failed",
                envelope.id(),
                envelope.type(),
                FailureChain.of(failure));
    }
}
