package lv.lidzas.scheduling.months.api;

import jakarta.validation.constraints.NotNull;
import lv.lidzas.scheduling.months.domain.ReopenReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a month is to be opened again. */
@Schema(description = "Why a month is to be opened again")
public record ReopenMonthRequest(
        @Schema(description = "The reason", required = true, examples = "WRONG_TIMES") @NotNull
                ReopenReason reason) {}
