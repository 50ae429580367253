package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Time with its unit. */
@Schema(description = "Time with its unit (laiks)")
public record GrantedTimeView(
        @Schema(description = "Minutes in one span", examples = "120") int minutes,
        @Schema(description = "The span", examples = "WEEK") Per per) {

    /** The view of a time; absent where there is none. */
    public static @Nullable GrantedTimeView of(@Nullable GrantedTime time) {
        return time == null ? null : new GrantedTimeView(time.minutes(), time.per());
    }
}
