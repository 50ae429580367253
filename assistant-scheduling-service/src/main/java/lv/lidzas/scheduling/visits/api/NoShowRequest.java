package lv.lidzas.scheduling.visits.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did not come to a visit. */
@Schema(description = "Who did not come")
public record NoShowRequest(
        @Schema(description = "Who did not come", examples = "PERSON") @NotNull Absentee absent) {

    /** A side of a visit. */
    public enum Absentee {
        PERSON,
        ASSISTANT
    }
}
