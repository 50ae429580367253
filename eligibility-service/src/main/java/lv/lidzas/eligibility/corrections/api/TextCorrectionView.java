package lv.lidzas.eligibility.corrections.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How words of a decision were corrected. */
@Schema(description = "How words of a decision were corrected (kļūdas labojums)")
public record TextCorrectionView(
        @Schema(
                        description = "Id of the correction",
                        examples = "0192f3a1-7a12-7c00-8000-000000000012")
                UUID id,
        @Schema(
                        description = "Id of the decision",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(
                        description =
                                "The words as they stand in the decision; empty when the person was erased",
                        examples = "no 2026. gada 31. novembra",
                        maxLength = 1000)
                String wrong,
        @Schema(
                        description = "How they read rightly; empty when the person was erased",
                        examples = "no 2026. gada 30. novembra",
                        maxLength = 1000)
                String right,
        @Schema(description = "When", examples = "2026-12-07T09:00:00Z") Instant recordedAt) {

    static TextCorrectionView of(TextCorrection correction) {
        return new TextCorrectionView(
                correction.id().value(),
                correction.decisionId().value(),
                correction.wrong(),
                correction.right(),
                correction.at());
    }
}
