package lv.lidzas.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import lv.lidzas.kit.events.KafkaClients;
import org.jboss.logging.Logger;

/**
 * Brings events from the outbox to Kafka, in order, for as long as the service runs.
 *
 * <p>Of all replicas one leads. A batch goes out in one Kafka transaction and is deleted after that. Whatever fails in
 * between, the leader drops everything it holds, lead included, pauses and begins anew with the same batch. So no event is
 * lost and none overtakes another; some may be sent twice, which the receivers' inbox notices.
 */
final class OutboxPublisher implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);

    /** Longer than any attempt to reach Kafka takes: meanwhile the leader does not speak to the database. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final Duration ASK_FOR_LEAD_EVERY = Duration.ofSeconds(1);
    private static final Duration SAMPLE_EVERY = Duration.ofSeconds(5);

    private final DatabaseAddress database;
    private final KafkaClients kafka;
    private final String transactionalId;
    private final DeclaredTopics topics;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final PublisherBell bell;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private int failuresInARow;
    private long sampledAt;

    OutboxPublisher(
            DatabaseAddress database,
            KafkaClients kafka,
            String transactionalId,
            DeclaredTopics topics,
            OutboxConfig config,
            OutboxMetrics metrics,
            PublisherBell bell) {
        this.database = database;
        this.kafka = kafka;
        this.transactionalId = transactionalId;
        this.topics = topics;
        this.config = config;
        this.metrics = metrics;
        this.bell = bell;
    }

    /** Publishes until it is told to stop. */
    @Override
    public void run() {
        while (isRunning()) {
            try (LeaderSession session = LeaderSession.open(database, LONGEST_SILENCE)) {
                sample(session);
                if (awaitLead(session)) {
                    publishFrom(session);
                }
            } catch (InterruptedException _) {
                stop();
            } catch (Throwable e) {
                // Errors too: without this thread no event ever leaves, and nobody else would
                // notice.
                pauseAfter(e);
            }
        }
    }

    /** Asks it to stop; it does within the time of one batch. */
    void stop() {
        stopping.countDown();
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private boolean awaitLead(LeaderSession session) throws SQLException, InterruptedException {
        while (isRunning()) {
            if (session.lead()) {
                return true;
            }
            stopping.await(ASK_FOR_LEAD_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            sampleSometimes(session);
        }
        return false;
    }

    private void publishFrom(LeaderSession session)
            throws SQLException, ExecutionException, InterruptedException {
        topics.create();
        try (EventProducer producer = new EventProducer(kafka.transactional(transactionalId))) {
            LOG.infof("This replica publishes the events of %s.", transactionalId);
            while (isRunning()) {
                List<PendingEvent> events = session.next(config.batchSize());
                if (events.isEmpty()) {
                    metrics.behind(Backlog.NONE);
                    bell.await(config.pollInterval());
                } else {
                    producer.send(events);
                    session.delete(events);
                    metrics.published(events.size());
                }
                failuresInARow = 0;
                sampleSometimes(session);
            }
        }
    }

    private void sampleSometimes(LeaderSession session) throws SQLException {
        if (System.nanoTime() - sampledAt > SAMPLE_EVERY.toNanos()) {
            sample(session);
        }
    }

    private void sample(LeaderSession session) throws SQLException {
        metrics.behind(session.backlog());
        sampledAt = System.nanoTime();
    }

    private void pauseAfter(Throwable failure) {
        if (!isRunning()) {
            return;
        }
        metrics.failed();
        failuresInARow++;
        // An outage is told when it begins and every few minutes; how long it lasts is seen in the
        // metrics.
        LOG.logf(
                failuresInARow % 100 == 1 ? Logger.Level.WARN : Logger.Level.DEBUG,
                "Publishing stopped and will begin anew: %s",
                failure);
        long pause =
                Math.min(50L << Math.min(failuresInARow, 10), config.longestPause().toMillis());
        try {
            stopping.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stop();
        }
    }
}
