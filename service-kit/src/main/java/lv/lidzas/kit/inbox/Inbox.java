package lv.lidzas.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventContext;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.events.ReadEvent;
import lv.lidzas.kit.events.UnknownCode;
import lv.lidzas.kit.events.UnreadableEvent;
import lv.lidzas.kit.persistence.DatabaseOutage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * The place where events arrive: a table that remembers which ones were handled.
 *
 * <p>Kafka may deliver an event again; the inbox lets it have its effect once, because it notes the event's source and id in the
 * transaction in which the handler works. While the database is away it waits. What can never be handled it writes to the
 * dead letters: what is no event of ours, what a handler fails at again and again, and what carries a code that this release
 * does not know, which is counted by itself, because it is sent again after an update. So it always returns with the message
 * settled, and the channel goes on with the next one.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final DatabaseOutage outages;
    private final HandledEvents handled;
    private final DeadLetters deadLetters;
    private final Pauses pauses;
    private final InboxConfig config;
    private final InboxMetrics metrics;
    private final MunicipalityConfig municipality;

    Inbox(
            DatabaseOutage outages,
            HandledEvents handled,
            DeadLetters deadLetters,
            Pauses pauses,
            InboxConfig config,
            InboxMetrics metrics,
            MunicipalityConfig municipality) {
        this.outages = outages;
        this.handled = handled;
        this.deadLetters = deadLetters;
        this.pauses = pauses;
        this.config = config;
        this.metrics = metrics;
        this.municipality = municipality;
    }

    /**
     * Settles a message: the event has its effect, or it had it before, or the message lies with the dead letters.
     *
     * @throws ServiceStops if the service stops before; the message is then delivered again
     */
    public void receive(ConsumerRecord<String, String> message, EventHandlers handlers) {
        try {
            ReadEvent event = EventJson.read(message.value());
            event.requireFrom(municipality.code());
            Runnable handler = handlers.prepare(event);
            if (handler != null) {
                persist(event, handlers.consumer(), handler);
            }
        } catch (UnreadableEvent e) {
            deadLetters.add(message, PoisonMessage.unreadable(e));
        } catch (PoisonMessage e) {
            deadLetters.add(message, e);
        }
    }

    /** Tries until it succeeds, the handler has failed too often by itself, or the service stops. */
    private void persist(ReadEvent event, String consumer, Runnable handler) {
        Envelope envelope = event.envelope();
        int failures = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                handleOnce(event, consumer, handler);
                return;
            } catch (ServiceStops | OutOfMemoryError e) {
                throw e;
            } catch (UnknownCode e) {
                metrics.unknownCode();
                throw PoisonMessage.unknown(e);
            } catch (Throwable e) {
                boolean outage = outages.isBehind(e);
                // In a row: what fails before an outage and after it may have one cause.
                failures = outage ? 0 : failures + 1;
                if (failures >= config.attempts()) {
                    // The reason names classes and places; the whole trace may quote values.
                    LOG.debugf(e, "The handler of %s failed.", envelope.type());
                    throw PoisonMessage.failing(envelope.type(), failures, e);
                }
                tell(envelope, attempt, outage, e);
                pauses.beforeNext(outage ? attempt : failures, config.longestPause());
            }
        }
    }

    private void handleOnce(ReadEvent event, String consumer, Runnable handler) {
        boolean fresh =
                QuarkusTransaction.requiringNew().call(() -> handledNow(event, consumer, handler));
        if (fresh) {
            metrics.handled();
        } else {
            metrics.duplicate();
        }
    }

    private boolean handledNow(ReadEvent event, String consumer, Runnable handler)
            throws SQLException {
        boolean fresh = handled.add(event.source(), event.envelope().id(), consumer);
        if (fresh) {
            EventContext.handling(event.envelope(), handler);
        }
        return fresh;
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
