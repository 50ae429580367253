package lv.lidzas.benchmarks.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that do the same thing again and again at the same time. */
public final class Crowd {

    private final int clients;

    public Crowd(int clients) {
        this.clients = clients;
    }

    public int clients() {
        return clients;
    }

    /**
     * Each client begins anew as soon as it is done.
     *
     * @param once what a client does, given its number
     */
    public Load busy(Duration duration, Act once) {
        return run(duration, 0, once);
    }

    /** All clients together begin so often in a second; a late one counts from when it should have begun. */
    public Load paced(Duration duration, double perSecond, Act once) {
        return run(duration, (long) (clients / perSecond * 1e9), once);
    }

    /** All clients together do it so often. */
    public void times(int count, Act once) {
        AtomicInteger left = new AtomicInteger(count);
        run(client -> {
            while (left.getAndDecrement() > 0) {
                once.by(client);
            }
            return List.of();
        });
    }

    private Load run(Duration duration, long every, Act once) {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        Duration before = processorTime();
        List<Long> nanos =
                run(client -> repeat(client, begin + every * client / clients, end, every, once));
        return new Load(
                nanos,
                (System.nanoTime() - begin) / 1e9,
                processorTime().minus(before).toMillis() / 1e3);
    }

    private List<Long> run(Work work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                int client = number;
                running.add(threads.submit(() -> work.of(client)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> client : running) {
                all.addAll(client.get());
            }
            return all;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static List<Long> repeat(int client, long first, long end, long every, Act once)
            throws Exception {
        List<Long> took = new ArrayList<>();
        long due = first;
        while (System.nanoTime() < end) {
            if (every > 0) {
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            } else {
                due = System.nanoTime();
            }
            once.by(client);
            took.add(System.nanoTime() - due);
            due += every;
        }
        return took;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What a client does. */
    @FunctionalInterface
    public interface Act {
        void by(int client) throws Exception;
    }

    @FunctionalInterface
    private interface Work {
        List<Long> of(int client) throws Exception;
    }

    /**
     * What the clients did.
     *
     * @param nanos how long each time took
     * @param seconds how long all took together
     * @param processorSeconds what the clients themselves took of the machine
     */
    public record Load(List<Long> nanos, double seconds, double processorSeconds) {

        /** The clients' part of the machine in percent. */
        public double clientsPercent() {
            return 100 * processorSeconds / seconds / Runtime.getRuntime().availableProcessors();
        }

        public double perSecond() {
            return nanos.size() / seconds;
        }
    }
}
