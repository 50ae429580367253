package lv.lidzas.intake.duplicates.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records that may be the same human, as staff see them. */
@Schema(description = "Two records that may be the same human (iespējama sakritība).")
public record PersonMatchView(
        @Schema(examples = "01980000-0000-7000-8000-000000000011") UUID id,
        @Schema(description = "What was said of them last.", examples = "OPEN") MatchState state,
        @Schema(
                        description =
                                "Whether one code is of the old kind and the other of the new, so that the code was probably changed.",
                        examples = "true")
                boolean codeProbablyChanged,
        MatchedPersonView one,
        MatchedPersonView other,
        @Schema(description = "When they were found alike.", examples = "2026-11-16T08:15:00Z")
                Instant foundAt) {}
