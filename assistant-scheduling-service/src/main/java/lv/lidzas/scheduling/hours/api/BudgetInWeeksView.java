package lv.lidzas.scheduling.hours.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lv.lidzas.scheduling.hours.usecase.FindBudget;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hours of a decision, week by week, or month by month where it grants time so. */
@Schema(description = "The hours of a decision, week by week or month by month as they are granted")
public record BudgetInWeeksView(
        @JsonUnwrapped BudgetView budget,
        @Schema(
                        description =
                                "The most minutes that are allocated in any week that is left; absent where time is granted by the month",
                        examples = "1200")
                @Nullable Integer allocatedMinutesPerWeek,
        @Schema(
                        description =
                                "The minutes a week that are free in all weeks that are left and not suspended, parts of weeks counted by their"
                                        + " days;"
                                        + " absent where time is granted by the month",
                        examples = "0")
                @Nullable Integer freeMinutesPerWeek,
        @Schema(
                        description =
                                "The most minutes that are allocated in any month that is left; absent where time is granted by the week",
                        examples = "4800")
                @Nullable Integer allocatedMinutesPerMonth,
        @Schema(
                        description =
                                "The minutes a month that are free in all months that are left and not suspended, parts of months counted by"
                                        + " their days; absent where time is granted by the week",
                        examples = "0")
                @Nullable Integer freeMinutesPerMonth,
        @Schema(
                        description =
                                "Every ISO week that the grant touches; none where time is granted by the month",
                        maxItems = 160)
                List<WeekView> weeks,
        @Schema(
                        description =
                                "Every month that the grant touches; none where time is granted by the week",
                        maxItems = 40)
                List<MonthView> months,
        @Schema(
                        description =
                                "The days, not over yet, on which hours are given by nobody and could be; where time is granted by the month,"
                                        + " those of a month of which hours are free",
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
                                        + " together: nothing more is booked in them. Only for staff, and where time is granted by the week",
                        maxItems = 160)
                @Nullable List<WeekView> weeksOverLimit,
        @Schema(
                        description =
                                "Months, not over yet, in which the person has more than 160 hours from all decisions of all records"
                                        + " together: nothing more is booked in them. Only for staff, and where time is granted by the month",
                        maxItems = 40)
                @Nullable List<MonthView> monthsOverLimit) {

    static BudgetInWeeksView of(FindBudget.BudgetInWeeks found) {
        boolean byWeek = found.budget().grant().time().isByWeek();
        int allocated =
                found.spansLeft().stream().mapToInt(WeekHours::bookedMinutes).max().orElse(0);
        int free = found.freeMinutes();
        List<WeekHours> overfull = found.overfull();
        return new BudgetInWeeksView(
                BudgetView.of(found.budget()),
                byWeek ? Integer.valueOf(allocated) : null,
                byWeek ? Integer.valueOf(free) : null,
                byWeek ? null : Integer.valueOf(allocated),
                byWeek ? null : Integer.valueOf(free),
                byWeek ? weeks(found) : List.of(),
                byWeek ? List.of() : months(found),
                found.gaps().stream().map(GapView::of).toList(),
                found.paused().touching(found.budget().grant().period()).stream()
                        .map(PausedDaysView::of)
                        .toList(),
                overfull == null || !byWeek ? null : overfull.stream().map(WeekView::of).toList(),
                overfull == null || byWeek
                        ? null
                        : overfull.stream().map(hours -> MonthView.of(hours, null)).toList());
    }

    private static List<WeekView> weeks(FindBudget.BudgetInWeeks found) {
        return found.spans().stream()
                .map(hours -> WeekView.of(hours, found.isSuspended(hours.span())))
                .toList();
    }

    private static List<MonthView> months(FindBudget.BudgetInWeeks found) {
        return found.spans().stream()
                .map(hours -> MonthView.of(hours, found.isSuspended(hours.span())))
                .toList();
    }
}
