package lv.lidzas.scheduling.hours.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lv.lidzas.scheduling.hours.usecase.FindBudget;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hours of a decision, week by week. */
@Schema(description = "The hours of a decision, week by week")
public record BudgetInWeeksView(
        @JsonUnwrapped BudgetView budget,
        @Schema(
                        description =
                                "The most minutes that are allocated in any week that is left",
                        examples = "1200")
                int allocatedMinutesPerWeek,
        @Schema(
                        description =
                                "The minutes a week that are free in all weeks that are left and not suspended, parts of weeks counted by their"
                                        + " days;"
                                        + " absent where time is granted by the month",
                        examples = "0")
                @Nullable Integer freeMinutesPerWeek,
        @Schema(
                        description =
                                "Every ISO week that the grant touches; none where time is granted by the month",
                        maxItems = 60)
                List<WeekView> weeks,
        @Schema(
                        description =
                                "The days, not over yet, on which hours are given by nobody and could be; none where time is granted by the"
                                        + " month",
                        maxItems = 60)
                List<GapView> uncovered,
        @Schema(
                        description =
                                "Days of the grant on which no assistance is paid, because the person stays in an institution or the grant"
                                        + " is suspended; why is said by the decision",
                        maxItems = 60)
                List<PausedDaysView> pausedDays,
        @Schema(
                        description =
                                "ISO weeks, not over yet, in which the person has more than 40 hours from all decisions of all records"
                                        + " together: nothing more is booked in them. Only for staff",
                        maxItems = 60)
                @Nullable List<WeekView> weeksOverLimit) {

    static BudgetInWeeksView of(FindBudget.BudgetInWeeks found) {
        boolean byWeek = found.budget().grant().time().isByWeek();
        List<WeekHours> overfull = found.overfull();
        return new BudgetInWeeksView(
                BudgetView.of(found.budget()),
                found.weeksLeft().stream().mapToInt(WeekHours::bookedMinutes).max().orElse(0),
                byWeek ? found.freeMinutesPerWeek() : null,
                found.weeks().stream()
                        .map(hours -> WeekView.of(hours, found.isSuspended(hours.week())))
                        .toList(),
                found.gaps().stream().map(GapView::of).toList(),
                found.paused().touching(found.budget().grant().period()).stream()
                        .map(PausedDaysView::of)
                        .toList(),
                overfull == null ? null : overfull.stream().map(WeekView::of).toList());
    }
}
