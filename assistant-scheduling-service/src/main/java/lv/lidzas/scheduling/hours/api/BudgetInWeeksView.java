package lv.lidzas.scheduling.hours.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.scheduling.hours.usecase.FindBudget;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The hours of a decision, week by week.
 *
 * @param budget the budget, whose members stand beside those of this record
 * @param allocatedMinutesPerWeek the most minutes that are allocated in any week that is left
 * @param freeMinutesPerWeek the minutes that are free in every week that is left
 * @param weeks every ISO week that the grant touches, in order
 */
@Schema(description = "The hours of a decision, week by week")
public record BudgetInWeeksView(
        @JsonUnwrapped BudgetView budget,
        @Schema(
                        description =
                                "The most minutes that are allocated in any week that is left",
                        examples = "1200")
                int allocatedMinutesPerWeek,
        @Schema(
                        description = "The minutes that are free in every week that is left",
                        examples = "0")
                int freeMinutesPerWeek,
        @Schema(
                        description =
                                "Every ISO week that the grant touches; none where time is granted by the month",
                        maxItems = 60)
                List<WeekView> weeks) {

    static BudgetInWeeksView of(FindBudget.BudgetInWeeks found, LocalDate today) {
        List<WeekHours> left =
                found.weeks().stream()
                        .filter(hours -> !hours.week().lastDay().isBefore(today))
                        .toList();
        return new BudgetInWeeksView(
                BudgetView.of(found.budget()),
                left.stream().mapToInt(WeekHours::bookedMinutes).max().orElse(0),
                left.stream().mapToInt(WeekHours::freeMinutes).min().orElse(0),
                found.weeks().stream().map(WeekView::of).toList());
    }
}
