package lv.lidzas.intake.duplicates.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of two records that may be the same human. */
@Schema(
        description =
                "One of two records that may be the same human, as a form named them last; of whoever was erased the id alone.")
public record MatchedPersonView(
        @Schema(examples = "01980000-0000-7000-8000-000000000005") UUID personId,
        @Schema(examples = "Anna", maxLength = 100) @Nullable String givenName,
        @Schema(examples = "Paraudziņa", maxLength = 100) @Nullable String familyName,
        @Schema(
                        description =
                                "Personal code; masked in an answer that is kept for repeats.",
                        examples = "120585-10001",
                        maxLength = 12)
                @Nullable String personalCode,
        @Schema(examples = "1985-05-12") @Nullable LocalDate bornOn) {

    @Override
    public String toString() {
        return "MatchedPersonView[" + personId + "]";
    }
}
