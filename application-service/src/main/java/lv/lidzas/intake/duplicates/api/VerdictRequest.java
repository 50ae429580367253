package lv.lidzas.intake.duplicates.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says whether two records are one human. */
@Schema(
        description =
                "Says whether two records are one human. NOT_THE_SAME after SAME parts them again.")
public record VerdictRequest(
        @Schema(description = "SAME or NOT_THE_SAME.", examples = "SAME") @NotNull Verdict verdict,
        @Schema(
                        description = "Why, in the caseworker's words; kept encrypted.",
                        examples = "The Register of Natural Persons shows the change of the code.",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason) {

    /** What can be said. */
    public enum Verdict {
        /** They are one human. */
        SAME,
        /** They are two people. */
        NOT_THE_SAME;

        MatchState state() {
            return this == SAME ? MatchState.SAME : MatchState.NOT_THE_SAME;
        }
    }

    @Override
    public String toString() {
        return "VerdictRequest[" + verdict + "]";
    }
}
