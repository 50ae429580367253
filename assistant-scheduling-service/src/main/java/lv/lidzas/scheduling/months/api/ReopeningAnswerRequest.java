package lv.lidzas.scheduling.months.api;

import jakarta.validation.constraints.NotNull;
import lv.lidzas.scheduling.months.usecase.AnswerReopening;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the other caseworker says to a wish to open a month again. */
@Schema(description = "What the other caseworker says to a wish to open a month again")
public record ReopeningAnswerRequest(
        @Schema(description = "The answer", required = true, examples = "REOPEN") @NotNull
                AnswerReopening.Verdict answer) {}
