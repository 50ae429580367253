package lv.lidzas.kit.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    private final OutboxTable table;
    private final TransactionSynchronizationRegistry transactions;
    private final PublisherBell bell;
    private final MunicipalityConfig municipality;
    private final LegalClock clock;
    private final Ids ids;
    private final URI source;
    private final CaseIds caseIds;
    private final List<EventWatcher> watchers;

    Outbox(
            OutboxTable table,
            TransactionSynchronizationRegistry transactions,
            PublisherBell bell,
            MunicipalityConfig municipality,
            LegalClock clock,
            Ids ids,
            @All List<EventWatcher> watchers,
            @ConfigProperty(name = "lidzas.service") String service,
            @ConfigProperty(name = "lidzas.correlation.field") String caseField) {
        this.table = table;
        this.transactions = transactions;
        this.bell = bell;
        this.municipality = municipality;
        this.clock = clock;
        this.ids = ids;
        this.watchers = watchers;
        this.caseIds = new CaseIds(caseField);
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
        leave(
                event,
                new OutboxTable.Entry(
                        envelope.id(), event.topic(), event.key(), text, Traces.current()));
        return envelope;
    }

    private void leave(OutgoingEvent event, OutboxTable.Entry entry) {
        if (transactions.getResource(this) instanceof Leaving events) {
            events.add(event, entry);
            return;
        }
        Leaving events = new Leaving();
        events.add(event, entry);
        transactions.putResource(this, events);
        transactions.registerInterposedSynchronization(events);
    }

    private Envelope envelopeOf(OutgoingEvent event) {
        Envelope cause = EventContext.current();
        UUID id = ids.next();
        return new Envelope(
                id,
                event.type(),
                event.key(),
                clock.now(),
                correlationOf(event, cause == null ? id.toString() : cause.correlationId()),
                cause == null ? null : cause.id().toString(),
                municipality.code());
    }

    /** The case, so that it is the same for everything that ever happens to it; without a case, what the first cause began. */
    private String correlationOf(OutgoingEvent event, String inherited) {
        String caseId = caseIds.of(event.data());
        return caseId == null ? inherited : caseId;
    }

    private void requireTransaction(OutgoingEvent event) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            return;
        }
        throw new IllegalStateException(
                event.type()
                        + " was appended to the outbox outside an active transaction. Maybe the use case lacks @Transactional.");
    }

    /** The events of one transaction: written together before its commit, by one statement, and told to the publisher after it. */
    private final class Leaving implements Synchronization {

        private final List<OutgoingEvent> told = new ArrayList<>();
        private final List<OutboxTable.Entry> entries = new ArrayList<>();
        private boolean written;

        /** Nobody writes what is added while others, too, do what they do before the commit; so that is written at once. */
        void add(OutgoingEvent event, OutboxTable.Entry entry) {
            told.add(event);
            if (written) {
                table.add(List.of(entry));
            } else {
                entries.add(entry);
            }
        }

        @Override
        public void beforeCompletion() {
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                table.add(entries);
                written = true;
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
                told.forEach(event -> watchers.forEach(it -> it.committed(event)));
            }
        }
    }
}
