package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given back. */
@Schema(description = "Why a drafted decision is given back")
public record ReturnRequest(
        @Schema(
                        description =
                                "The reason, for the colleague who drafted it; it stays in this service",
                        examples = "Jauns atzinums gaida izskatīšanu.",
                        minLength = 1,
                        maxLength = 2000)
                @NotBlank
                @Size(max = 2000)
                @PlainText
                String reason) {}
