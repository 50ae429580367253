package lv.lidzas.kit.looks.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param after the place behind which it began
 * @param until the last place that it looked at
 * @param entries how many it looked at
 * @param next where to go on; null when the end was reached
 * @param cut up to where entries went because their term was over; null while none did
 * @param faults in the order of their places, the first hundred
 */
public record ChainReport(
        long after,
        long until,
        long entries,
        @Nullable Long next,
        @Nullable Cut cut,
        List<ChainFault> faults) {

    private static final int MOST = 100;

    public ChainReport {
        faults = faults.stream().distinct().limit(MOST).toList();
    }
}
