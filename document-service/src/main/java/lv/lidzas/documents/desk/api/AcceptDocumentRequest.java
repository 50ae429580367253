package lv.lidzas.documents.desk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.lidzas.documents.review.domain.PaperReading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A caseworker's "yes" to a document (dokumenta pieņemšana). */
@Schema(description = "A caseworker accepts a document as proof.")
public record AcceptDocumentRequest(@Nullable @Valid AsRead asRead) {

    @Nullable PaperReading reading() {
        return asRead == null
                ? null
                : new PaperReading(
                        asRead.issuedOn,
                        asRead.validUntil,
                        asRead.opinion == null ? null : asRead.opinion.toDomain());
    }

    /** What stands on the paper; it replaces all three values that were typed. */
    @Schema(
            description =
                    "What the caseworker reads on the paper. It replaces all three values that were typed; differences are recorded.")
    public record AsRead(
            @Schema(required = true, description = "The day of issue.", examples = "2026-10-01")
                    @NotNull
                    LocalDate issuedOn,
            @Schema(
                            description =
                                    "The last day on which it holds; absent when it holds without a term.",
                            examples = "2027-09-30")
                    @Nullable LocalDate validUntil,
            @Schema(description = "Required for OPINION_* and absent for all other kinds.")
                    @Nullable
                    @Valid
                    OpinionTerms opinion) {}
}
