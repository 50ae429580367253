package lv.lidzas.eligibility.reviews.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.eligibility.reviews.domain.ReviewOutcome;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caseworker makes of the marks of a grant. */
@Schema(description = "What a caseworker makes of the marks of a grant (pārskatīšana)")
public record GrantReviewRequest(
        @Schema(
                        description =
                                "What follows: it STANDS; HEARING_OPENED, which must wait for the person; or CHANGE_DRAFTED, where a decision"
                                        + " that ends or suspends it is there",
                        examples = "STANDS")
                @NotNull
                ReviewOutcome outcome,
        @Schema(
                        description = "Why; it stays in this service",
                        examples = "Jauns atzinums jau ir pieprasīts.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reason) {}
