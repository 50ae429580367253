package lv.lidzas.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Handles events one after another in one transaction, so that many of them cost one commit. */
@ApplicationScoped
class OneTransaction {

    private final HandledEvents handled;
    private final ConsumerTraces traces;
    private final InboxMetrics metrics;
    private final Instance<EntityManager> session;

    OneTransaction(
            HandledEvents handled,
            ConsumerTraces traces,
            InboxMetrics metrics,
            Instance<EntityManager> session) {
        this.handled = handled;
        this.traces = traces;
        this.metrics = metrics;
        this.session = session;
    }

    /**
     * All of them have their effect, but for those that had it before, or none has.
     *
     * @return the failure; absent when all is done
     * @throws ServiceStops if the service stops before
     */
    @Nullable FailedAttempt attempt(List<Arrival> arrivals, String consumer) {
        EventBatch batch = new EventBatch(arrivals.getFirst());
        try {
            int fresh =
                    QuarkusTransaction.requiringNew().call(() -> handle(arrivals, consumer, batch));
            metrics.handled(fresh);
            if (fresh == arrivals.size()) {
                arrivals.forEach(it -> metrics.delayed(it.envelope().time()));
            }
            metrics.duplicates(arrivals.size() - fresh);
            return null;
        } catch (ServiceStops | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return new FailedAttempt(batch.at(), e);
        }
    }

    private int handle(List<Arrival> arrivals, String consumer, EventBatch batch)
            throws SQLException {
        // In the order of arrival: another replica that notes some of them too waits, and not in a
        // circle.
        Set<EventKey> fresh =
                handled.add(arrivals.stream().map(Arrival::key).distinct().toList(), consumer);
        int effects = fresh.size();
        for (Arrival arrival : arrivals) {
            if (fresh.remove(arrival.key())) {
                batch.handle(arrival, traces);
                forgetRows();
            }
        }
        batch.conclude(traces, this::forgetRows);
        return effects;
    }

    /** Each event reads rows as the one before it left them, statements past the session included. */
    private void forgetRows() {
        if (session.isResolvable()) {
            session.get().flush();
            session.get().clear();
        }
    }
}
