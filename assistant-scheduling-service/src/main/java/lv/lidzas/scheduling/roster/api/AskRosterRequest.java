package lv.lidzas.scheduling.roster.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.usecase.AskRoster;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Weeks for which a roster is wanted. */
@Schema(description = "Weeks for which a roster is wanted")
public record AskRosterRequest(
        @Schema(
                        description = "The first ISO week, Monday to Sunday in Latvia",
                        examples = "2026-W50",
                        maxLength = 8)
                @NotNull
                @Pattern(regexp = "^[0-9]{4}-W[0-9]{2}$")
                String firstWeek,
        @Schema(description = "How many weeks; one if absent", examples = "1")
                @Min(1)
                @Max(RosterOrder.MOST_WEEKS)
                @Nullable Integer weeks,
        @Schema(
                        description =
                                "Whether visits of published weeks may change, too, where that is worth the disruption; no if absent",
                        examples = "false")
                @Nullable Boolean replan,
        @Schema(description = "The longest time to look; 60 seconds if absent", examples = "60")
                @Min(1)
                @Max(AskRosterRequest.MOST_SECONDS)
                @Nullable Integer seconds) {

    static final int MOST_SECONDS = 600;
    private static final int USUAL_SECONDS = 60;

    AskRoster.Command command() {
        IsoWeek first = week();
        int more = weeks == null ? 0 : weeks - 1;
        return new AskRoster.Command(
                new ServicePeriod(first.firstDay(), first.lastDay().plusWeeks(more)),
                Boolean.TRUE.equals(replan),
                seconds == null ? USUAL_SECONDS : seconds);
    }

    /** Not every year has a week 53. */
    private IsoWeek week() {
        try {
            IsoWeek week =
                    IsoWeek.of(
                            Integer.parseInt(firstWeek.substring(0, 4)),
                            Integer.parseInt(firstWeek.substring(6)));
            if (week.label().equals(firstWeek)) {
                return week;
            }
        } catch (DateTimeException _) {
            // Answered below, like a week that no year has.
        }
        throw ProblemException.of(KitProblems.VALIDATION).at("/firstWeek", "no-such-week");
    }
}
