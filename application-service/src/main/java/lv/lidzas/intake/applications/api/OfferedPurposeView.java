package lv.lidzas.intake.applications.api;

import lv.lidzas.intake.rulesets.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that can be applied for, as it is shown. */
@Schema(description = "Something that can be applied for (P1 to P7).")
public record OfferedPurposeView(
        @Schema(examples = "WORK", maxLength = 40, pattern = Purpose.PATTERN) String purpose,
        @Schema(
                        description = "What it is, in words.",
                        examples =
                                "To get to work or to the place of one's economic activity, and back.",
                        maxLength = 1000)
                String text,
        LegalGroundView legalGround) {}
