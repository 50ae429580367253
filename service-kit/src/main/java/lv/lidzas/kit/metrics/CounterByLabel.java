package lv.lidzas.kit.metrics;

import io.micrometer.core.instrument.Counter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What only grows, apart for each value of a label. */
public final class CounterByLabel {

    private final String label;
    private final Map<String, Counter> counters;

    CounterByLabel(String label, Collection<String> values, Function<String, Counter> counterOf) {
        this.label = label;
        this.counters = values.stream().collect(Collectors.toUnmodifiableMap(it -> it, counterOf));
    }

    /** One more with this value, which must be among the declared ones. */
    public void increment(String value) {
        Counter counter = counters.get(value);
        if (counter == null) {
            throw new IllegalArgumentException(
                    value + " is not declared for the label " + label + ".");
        }
        counter.increment();
    }
}
