package lv.lidzas.benchmarks.harness;

import java.util.Arrays;
import java.util.Collection;

/** Durations or rates of the same thing, ordered. */
public final class Measured {

    private final double[] sorted;

    private Measured(double[] sorted) {
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured.");
        }
        Arrays.sort(sorted);
        this.sorted = sorted;
    }

    /** Of any figures. */
    public static Measured of(Collection<? extends Number> values) {
        return new Measured(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    /** Durations in milliseconds. */
    public static Measured millis(Collection<Long> nanos) {
        return new Measured(nanos.stream().mapToDouble(it -> it / 1e6).toArray());
    }

    public int count() {
        return sorted.length;
    }

    public double median() {
        return percentile(50);
    }

    /** The value that so many percent do not exceed. */
    public double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
