package lv.lidzas.intake.applications.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that deserves a second look and never stands in the way. */
@Schema(description = "Something that deserves a second look and never stands in the way.")
public record WarningView(
        @Schema(
                        description = "JSON pointer into the form.",
                        examples = "/person/personalCode",
                        maxLength = 100)
                String pointer,
        @Schema(description = "Stable code.", examples = "personal-code-checksum", maxLength = 50)
                String code,
        @Schema(
                        description = "The same in words.",
                        examples =
                                "The check digit of the personal code does not fit; please look again.",
                        maxLength = 300)
                String text) {}
