package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.ASSISTANT_ID;

import java.util.UUID;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assistant who could take hours of a budget. */
@Schema(description = "An assistant who could take hours of a budget (piedāvātais asistents)")
public record AssistantProposalView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID assistantId,
        @Schema(description = "Given name (vārds)", examples = "Zane", maxLength = 100)
                String givenName,
        @Schema(description = "Family name (uzvārds)", examples = "Paraudziņa", maxLength = 100)
                String familyName,
        @Schema(
                        description = "Whether the application wished for this assistant",
                        examples = "true")
                boolean wishedFor,
        @Schema(
                        description =
                                "Minutes that are free in every week that is left of the budget",
                        examples = "840")
                int freeMinutesPerWeek) {

    static AssistantProposalView of(FreeAssistant proposal) {
        RegisterEntry entry = proposal.assistant().entry();
        return new AssistantProposalView(
                proposal.assistant().id().value(),
                entry.givenName(),
                entry.familyName(),
                proposal.wishedFor(),
                proposal.minutesPerWeek());
    }
}
