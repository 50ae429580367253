package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.hours.usecase.ProposeAssistants;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who could take hours of a budget. */
@Schema(description = "Who could take hours of a budget")
public record AssistantProposalsView(
        @Schema(
                        description =
                                "Why a caseworker has to choose; WISHED_BY_NAME where the application names the wished-for assistant in words",
                        examples = "WISHED_BY_NAME")
                @Nullable ProposalReason proposalReason,
        @Schema(
                        description =
                                "First of the days for which they are proposed; absent when hours are missing on none",
                        examples = "2027-01-04")
                @Nullable LocalDate firstDay,
        @Schema(description = "Last of these days", examples = "2027-01-17")
                @Nullable LocalDate lastDay,
        @Schema(
                        description =
                                "The wished-for assistant first, then those with most free minutes",
                        maxItems = 50)
                List<AssistantProposalView> items) {

    static AssistantProposalsView of(ProposeAssistants.Proposals proposals) {
        ServicePeriod days = proposals.days();
        return new AssistantProposalsView(
                proposals.why(),
                days == null ? null : days.firstDay(),
                days == null ? null : days.lastDay(),
                proposals.assistants().stream().map(AssistantProposalView::of).toList());
    }
}
