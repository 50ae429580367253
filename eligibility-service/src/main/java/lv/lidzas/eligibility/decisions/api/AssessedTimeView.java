package lv.lidzas.eligibility.decisions.api;

import java.util.List;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time of one purpose. */
@Schema(description = "The time of one purpose, before a deduction (pasākumam izvērtētais laiks)")
public record AssessedTimeView(
        @Schema(description = "The purpose", examples = "WORK", maxLength = 40) String purpose,
        @Schema(description = "Minutes in one span", examples = "1200") int minutes,
        @Schema(description = "The span", examples = "WEEK") Per per) {

    /** The times as they are shown. */
    public static List<AssessedTimeView> of(List<AssessedTime> times) {
        return times.stream()
                .map(each ->
                        new AssessedTimeView(
                                each.purpose().code(), each.time().minutes(), each.time().per()))
                .toList();
    }
}
