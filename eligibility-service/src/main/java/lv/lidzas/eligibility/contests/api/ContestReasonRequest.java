package lv.lidzas.eligibility.contests.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody states something of a contest. */
@Schema(
        description =
                "Why a lead caseworker states something of a contest, or a party takes it back")
public record ContestReasonRequest(
        @Schema(
                        description =
                                "The reason, of staff with the law that it rests on; it stays in this service",
                        examples = "Persona līdz vakardienai ārstējās slimnīcā.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reason) {}
