package lv.lidzas.eligibility.foresight.api;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.foresight.domain.EndingKind;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that ends soon. */
@Schema(
        description =
                "Something that a live grant rests on, or the grant, that ends soon (gaidāmas beigas)")
public record EndingAheadView(
        @Schema(description = "What ends", examples = "OPINION") EndingKind kind,
        @Schema(
                        description =
                                "The document, the person who comes of age, the represented application, or the grant",
                        examples = "0192f3a1-7a05-7c00-8000-000000000005")
                UUID subjectId,
        @Schema(description = "Its last day; of childhood the birthday", examples = "2027-01-22")
                LocalDate day,
        @Schema(description = "The grant", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Person id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID personId) {

    static EndingAheadView of(KeptEnd kept) {
        return new EndingAheadView(
                kept.end().kind(),
                kept.end().subject(),
                kept.end().day(),
                kept.decisionId().value(),
                kept.applicationId().value(),
                kept.personId().value());
    }
}
