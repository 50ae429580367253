package lv.lidzas.intake.retention.api;

import lv.lidzas.intake.retention.domain.RetentionClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round is with a class. */
@Schema(description = "How far a round is with a class.")
public record RetentionProgressView(
        @Schema(description = "What is kept.", examples = "WITHDRAWN_CASE")
                RetentionClass retentionClass,
        @Schema(
                        description = "How many were due when the round began.",
                        examples = "3",
                        minimum = "0")
                long due,
        @Schema(description = "How many went so far.", examples = "0", minimum = "0")
                long deleted) {}
