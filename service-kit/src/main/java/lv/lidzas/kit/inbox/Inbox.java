package lv.lidzas.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventContext;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.events.ReadEvent;
import lv.lidzas.kit.events.UnreadableEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * The place where events arrive: a table that remembers which ones were handled.
 *
 * <p>Kafka may deliver an event again; the inbox lets it have its effect once, because it notes the event's id in the
 * transaction in which the handler works. While the database is away it waits. What can never be handled it writes to the
 * dead letters. So it always returns with the message settled, and the channel goes on with the next one.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final AgroalDataSource database;
    private final HandledEvents handled;
    private final DeadLetters deadLetters;
    private final Pauses pauses;
    private final InboxConfig config;
    private final InboxMetrics metrics;

    Inbox(
            AgroalDataSource database,
            HandledEvents handled,
            DeadLetters deadLetters,
            Pauses pauses,
            InboxConfig config,
            InboxMetrics metrics) {
        this.database = database;
        this.handled = handled;
        this.deadLetters = deadLetters;
        this.pauses = pauses;
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * Settles a message: the event has its effect, or it had it before, or the message lies with the dead letters.
     *
     * @throws ServiceStops if the service stops before; the message is then delivered again
     */
    public void receive(ConsumerRecord<String, String> message, EventHandlers handlers) {
        try {
            ReadEvent event = EventJson.read(message.value());
            Runnable handler = handlers.prepare(event);
            if (handler != null) {
                persist(event.envelope(), handlers.consumer(), handler);
            }
        } catch (UnreadableEvent e) {
            deadLetters.add(message, PoisonMessage.unreadable(e));
        } catch (PoisonMessage e) {
            deadLetters.add(message, e);
        }
    }

    /** Tries until it succeeds, the handler has failed too often by itself, or the service stops. */
    private void persist(Envelope envelope, String consumer, Runnable handler) {
        int failures = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                handleOnce(envelope, consumer, handler);
                return;
            } catch (ServiceStops | OutOfMemoryError e) {
                throw e;
            } catch (Throwable e) {
                boolean outage = DatabaseOutage.isBehind(e, database);
                failures += outage ? 0 : 1;
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

    private void handleOnce(Envelope envelope, String consumer, Runnable handler) {
        boolean fresh =
                QuarkusTransaction.requiringNew()
                        .call(() -> handledNow(envelope, consumer, handler));
        if (fresh) {
            metrics.handled();
        } else {
            metrics.duplicate();
        }
    }

    private boolean handledNow(Envelope envelope, String consumer, Runnable handler)
            throws SQLException {
        boolean fresh = handled.add(envelope.id(), consumer);
        if (fresh) {
            EventContext.handling(envelope, handler);
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
                Failures.chain(failure));
    }
}
