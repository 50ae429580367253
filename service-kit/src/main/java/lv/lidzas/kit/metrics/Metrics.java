package lv.lidzas.kit.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;

/**
 * The one way to declare what operators measure.
 *
 * <p>Whoever declares something does it once, in a constructor, and starts with the service: {@code @Startup}. Names have dots
 * here and underscores in Prometheus, where counters end in {@code _total} and times in {@code _seconds}.
 */
@ApplicationScoped
public class Metrics {

    private static final Pattern NAME = Pattern.compile("lidzas(\\.[a-z]+)+");

    private final MeterRegistry registry;
    private final Queue<Gauge> gauges = new ConcurrentLinkedQueue<>();

    /**
     * For CDI.
     *
     * @param registry where they are kept
     */
    public Metrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** What only grows. */
    public Counter counter(String name, String meaning) {
        return Counter.builder(checked(name)).description(meaning).register(registry);
    }

    /** What only grows, apart for each value of a label; all of its values are there from the start. */
    public CounterByLabel counters(
            String name, String meaning, String label, Collection<String> values) {
        return new CounterByLabel(
                label,
                values,
                value ->
                        Counter.builder(checked(name))
                                .description(meaning)
                                .tag(label, value)
                                .register(registry));
    }

    /** What goes up and down. */
    public void gauge(String name, String meaning, DoubleSupplier value) {
        gauge(Gauge.builder(checked(name), value::getAsDouble), meaning);
    }

    /** What goes up and down, in seconds. */
    public void secondsGauge(String name, String meaning, DoubleSupplier value) {
        gauge(Gauge.builder(checked(name), value::getAsDouble).baseUnit("seconds"), meaning);
    }

    /** What goes up and down, for one value of a label; declare it for each of them. */
    public void gauge(
            String name, String meaning, String label, String value, DoubleSupplier number) {
        gauge(Gauge.builder(checked(name), number::getAsDouble).tag(label, value), meaning);
    }

    /** How long something took, counted by these bounds. */
    public Timer histogram(String name, String meaning, Duration... bounds) {
        return Timer.builder(checked(name))
                .description(meaning)
                .serviceLevelObjectives(bounds)
                .register(registry);
    }

    private void gauge(Gauge.Builder<?> gauge, String meaning) {
        // Who declares it may live as long as the service and be seen by nobody else.
        gauges.add(gauge.description(meaning).strongReference(true).register(registry));
    }

    /** The registry outlives the service where one process starts it again; what it asks must be of the one that runs. */
    @PreDestroy
    void forgetGauges() {
        gauges.forEach(registry::remove);
    }

    private static String checked(String name) {
        if (NAME.matcher(name).matches()) {
            return name;
        }
        throw new IllegalArgumentException(
                name + " is no name of a metric here; it has to be like lidzas.outbox.backlog.");
    }
}
