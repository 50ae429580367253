package lv.lidzas.scheduling.pay.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the state gives the municipality for its own work on top of each hour (administrēšanas izdevumi).
 *
 * @param percentMost of the pay, at most
 * @param hourMost for an hour, at most; null if only the share is known
 */
public record Administration(BigDecimal percentMost, @Nullable HourRate hourMost) {

    /** Where nothing is known of it. */
    public static final Administration NONE = new Administration(BigDecimal.ZERO, null);

    /** The most for an hour that is paid so. */
    public HourRate of(HourRate pay) {
        HourRate share = pay.percent(percentMost);
        return hourMost == null || share.compareTo(hourMost) < 0 ? share : hourMost;
    }
}
