package lv.lidzas.kit.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the publisher of this process after a commit.
 *
 * <p>Not {@code pg_notify}: it takes a lock of the whole server until the commit is on disk, so that no two commits of any
 * service share a write. What another replica appends, the publisher finds when it looks by itself.
 */
@Singleton
class PublisherBell {

    private final Semaphore rings = new Semaphore(0);

    /** Wakes whoever waits, or whoever waits next. */
    void ring() {
        rings.release();
    }

    /** Returns at the first ring since the last call, or after that time. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            rings.drainPermits();
        }
    }
}
