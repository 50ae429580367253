package lv.lidzas.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Pauses between attempts that end at once when the service stops. */
@ApplicationScoped
class Pauses {

    private static final long FIRST_MILLIS = 50;

    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * Waits before the next attempt: longer each time, and never exactly as long as another replica does.
     *
     * @param attempt 1 after the first failure
     * @throws ServiceStops if the service stops meanwhile
     */
    void beforeNext(int attempt, Duration longest) {
        long millis = Math.min(FIRST_MILLIS << Math.min(attempt - 1, 10), longest.toMillis());
        long spread = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
        try {
            if (stopping.await(spread, TimeUnit.MILLISECONDS)) {
                throw new ServiceStops();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ServiceStops();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }
}
