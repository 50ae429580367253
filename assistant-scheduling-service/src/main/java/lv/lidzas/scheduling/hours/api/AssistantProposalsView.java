package lv.lidzas.scheduling.hours.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could take hours of a budget. */
@Schema(description = "Who could take hours of a budget")
public record AssistantProposalsView(
        @Schema(
                        description =
                                "The wished-for assistant first, then those with most free minutes",
                        maxItems = 50)
                List<AssistantProposalView> items) {}
