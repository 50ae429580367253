package lv.lidzas.kit.health;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/**
 * Asks something outside whether it is there, and waits only so long for the answer.
 *
 * <p>A paused server accepts connections and never answers. The question then goes on waiting on a thread of its own, the
 * caller does not; and as long as one is waiting no second one is asked.
 */
final class TimedProbe {

    private final String name;
    private final Duration limit;
    private final Callable<?> question;
    private @Nullable CompletableFuture<Void> asked;

    TimedProbe(String name, Duration limit, Callable<?> question) {
        this.name = name;
        this.limit = limit;
        this.question = question;
    }

    HealthCheckResponse ask() {
        try {
            current().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return HealthCheckResponse.up(name);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return down(cause.getClass().getSimpleName());
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

    /** Class names only: messages name hosts and users. */
    private HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named(name).down().withData("reason", reason).build();
    }
}
