package lv.lidzas.scheduling.hours.api;

import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time with its unit. */
@Schema(description = "Time with its unit (piešķirtais laiks)")
public record GrantedTimeView(
        @Schema(description = "Minutes in each week or month", examples = "1200", minimum = "1")
                int minutes,
        @Schema(description = "The span in which they are counted", examples = "WEEK")
                GrantedTime.Per per) {

    static GrantedTimeView of(GrantedTime time) {
        return new GrantedTimeView(time.minutes(), time.per());
    }
}
