package lv.lidzas.kit.health;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks something outside whether it is there, and waits only so long for the answer.
 *
 * <p>A paused server accepts connections and never answers. The question then goes on waiting on a thread of its own, the
 * caller does not; and as long as one is waiting no second one is asked.
 */
final class TimedProbe {

    private static final Logger LOG = Logger.getLogger(TimedProbe.class);
    private static final int DEEPEST = 10;

    private final String name;
    private final Duration limit;
    private final Callable<?> question;
    private final AtomicReference<@Nullable String> lastReason = new AtomicReference<>();
    private @Nullable CompletableFuture<Void> asked;

    TimedProbe(String name, Duration limit, Callable<?> question) {
        this.name = name;
        this.limit = limit;
        this.question = question;
    }

    HealthCheckResponse ask() {
        try {
            current().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return up();
        } catch (ExecutionException e) {
            return down(root(e).getClass().getSimpleName());
        } catch (TimeoutException _) {
            return down("no answer within " + limit.toMillis() + " ms");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return down("interrupted");
        }
    }

    private synchronized CompletableFuture<Void> current() {
        CompletableFuture<Void> pending = asked;
        if (pending == null || pending.isDone()) {
            pending = start();
            asked = pending;
        }
        return pending;
    }

    private CompletableFuture<Void> start() {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("probe-" + name)
                .start(() -> {
                    try {
                        question.call();
                        answer.complete(null);
                    } catch (Exception | LinkageError e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer;
    }

    /** Clients wrap what happened several times, and only the innermost says what it was. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /** The log is told when it changes, and not as often as somebody asks. */
    private HealthCheckResponse up() {
        if (lastReason.getAndSet(null) != null) {
            LOG.infof("%s answers again.", name);
        }
        return HealthCheckResponse.up(name);
    }

    /** Class names only: messages name hosts and users. */
    private HealthCheckResponse down(String reason) {
        if (!reason.equals(lastReason.getAndSet(reason))) {
            LOG.warnf("%s does not answer: %s.", name, reason);
        }
        return HealthCheckResponse.named(name).down().withData("reason", reason).build();
    }
}
