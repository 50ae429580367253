package lv.lidzas.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventContext;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The place where a service leaves its events: a table, written in the transaction of the change that they tell of.
 *
 * <p>So an event is published if and only if the change was committed; {@link OutboxPublisher} brings it to Kafka within
 * milliseconds of the commit, or when Kafka is back.
 *
 * <p>Events with the same key are published in the order in which their transactions were committed, on one condition: each
 * transaction that appends an event also changes the aggregate's row under a version check (JPA {@code @Version}). Positions
 * are drawn before the commit, so two open transactions could commit in the other order; but of two that changed the same
 * version of a row only one commits, and the one after it has begun from what the first left, hence draws its position later.
 */
@ApplicationScoped
public class Outbox {

    // At most 3 bytes each in UTF-8: below the megabyte that brokers accept.
    private static final int LONGEST = 250_000;

    private static final String APPEND =
            "insert into outbox (event_id, topic, key, event, trace_parent) values (?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final PublisherBell bell;
    private final MunicipalityConfig municipality;
    private final LegalClock clock;
    private final Ids ids;
    private final URI source;

    Outbox(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            PublisherBell bell,
            MunicipalityConfig municipality,
            LegalClock clock,
            Ids ids,
            @ConfigProperty(name = "lidzas.service") String service) {
        this.database = database;
        this.transactions = transactions;
        this.bell = bell;
        this.municipality = municipality;
        this.clock = clock;
        this.ids = ids;
        this.source = URI.create("/lidzas/" + municipality.code() + "/" + service);
    }

    /**
     * Leaves an event; it is published if the transaction is committed.
     *
     * @return the event's envelope, with its id and time
     * @throws IllegalStateException if there is no active transaction
     */
    public Envelope append(OutgoingEvent event) {
        requireTransaction(event);
        Envelope envelope = envelopeOf(event);
        String text = EventJson.write(envelope, source, event.data());
        if (text.length() > LONGEST) {
            // Kafka would refuse it later, and no event behind it could leave.
            throw new IllegalArgumentException(
                    event.type()
                            + " has "
                            + text.length()
                            + " characters, more than "
                            + LONGEST
                            + ".");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, envelope.id());
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, text);
            insert.setString(5, Traces.current());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxUnavailable("Could not append " + event.type() + " to the outbox.", e);
        }
        transactions.registerInterposedSynchronization(bell);
        return envelope;
    }

    private Envelope envelopeOf(OutgoingEvent event) {
        Envelope cause = EventContext.current();
        return new Envelope(
                ids.next(),
                event.type(),
                event.key(),
                clock.now(),
                cause == null ? event.key() : cause.correlationId(),
                cause == null ? null : cause.id().toString(),
                municipality.code());
    }

    private void requireTransaction(OutgoingEvent event) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            return;
        }
        throw new IllegalStateException(
                event.type()
                        + " was appended to the outbox outside an active transaction. Maybe the use case lacks @Transactional.");
    }
}
