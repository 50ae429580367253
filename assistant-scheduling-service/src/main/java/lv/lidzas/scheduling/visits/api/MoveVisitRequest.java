package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.ALLOCATION_ID;
import static lv.lidzas.scheduling.visits.api.VisitTexts.AN_ALLOCATION;
import static lv.lidzas.scheduling.visits.api.VisitTexts.END;
import static lv.lidzas.scheduling.visits.api.VisitTexts.LOCAL_TIME;
import static lv.lidzas.scheduling.visits.api.VisitTexts.MINUTES;
import static lv.lidzas.scheduling.visits.api.VisitTexts.START;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The new time of a visit, and who comes then. */
@Schema(description = "The new time of a visit, and who comes")
public record MoveVisitRequest(
        @Schema(description = START, examples = "2026-12-05T18:00", maxLength = 16)
                @NotNull
                @Pattern(regexp = LOCAL_TIME)
                String start,
        @Schema(description = END, examples = "2026-12-05T22:00", maxLength = 16)
                @NotNull
                @Pattern(regexp = LOCAL_TIME)
                String end,
        @Schema(description = MINUTES, examples = "120") @Min(1) @Max(1500)
                @Nullable Integer minutes,
        @Schema(
                        description = ALLOCATION_ID + "; absent if the same assistant comes",
                        examples = AN_ALLOCATION)
                @Nullable UUID allocationId) {}
