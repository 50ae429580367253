package lv.lidzas.eligibility.contests.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.eligibility.contests.domain.ContestResult;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a contest. */
@Schema(description = "What became of a contest (apstrīdēšanas iznākums)")
public record ContestOutcomeRequest(
        @Schema(
                        description =
                                "UPHELD, AMENDED or REVOKED by the higher authority; DISMISSED_LATE; or WITHDRAWN by whoever filed it",
                        examples = "UPHELD")
                @NotNull
                ContestResult result,
        @Schema(
                        description =
                                "The day on which it was decided or taken back; not before it came and not yet to come",
                        examples = "2027-01-11")
                @NotNull
                LocalDate decidedOn,
        @Schema(
                        description = "Number under which the paper is found, without blanks",
                        examples = "D-2027/14",
                        minLength = 1,
                        maxLength = 60)
                @NotNull
                @Size(min = 1, max = 60)
                @Pattern(regexp = "^[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*$")
                String reference,
        @Schema(
                        description = "The reasoning in words; it stays in this service",
                        examples = "Dome atzina, ka persona netika uzklausīta.",
                        minLength = 1,
                        maxLength = 8000)
                @NotBlank
                @Size(max = 8000)
                @PlainText
                String reasoning) {}
