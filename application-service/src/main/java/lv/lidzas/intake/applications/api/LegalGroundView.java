package lv.lidzas.intake.applications.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pinpoint in an act. */
@Schema(description = "A pinpoint in an act (tiesību normas norāde).")
public record LegalGroundView(
        @Schema(examples = "MK 942", maxLength = 200) String act,
        @Schema(examples = "6.", maxLength = 100) String paragraph,
        @Schema(examples = "2016-01-01", maxLength = 50) String version) {}
