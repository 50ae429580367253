package lv.lidzas.intake.retention.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a round. */
@Schema(description = "Asks for a round of deleting what is due.")
public record RetentionRunRequest(
        @Schema(
                        required = true,
                        description =
                                "Whether it only tells what would go; it must be said, because the other cannot be undone.",
                        examples = "true")
                @NotNull
                Boolean dryRun) {}
