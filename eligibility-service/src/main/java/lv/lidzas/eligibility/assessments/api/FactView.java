package lv.lidzas.eligibility.assessments.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact that the rules relied on. */
@Schema(description = "A fact that the rules relied on, with source and validity (fakts)")
public record FactView(
        @Schema(
                        description =
                                "What it is about: a statement of the application, or a kind of document",
                        examples = "OPINION_ASSISTANT_NEED",
                        maxLength = 100)
                String name,
        @Schema(description = "What holds", examples = "VERIFIED", maxLength = 200) String value,
        @Schema(description = "Who says so", examples = "DOCUMENT") Source source,
        @Schema(
                        description = "Id of the application or the document",
                        examples = "0192f3a1-7a05-7c00-8000-000000000005")
                UUID sourceId,
        @Schema(
                        description = "Last day on which it holds; absent without a term",
                        examples = "2027-06-30")
                @Nullable LocalDate validUntil) {

    /** Who says a fact. */
    public enum Source {
        /** The application states it. */
        APPLICATION,
        /** A document shows it. */
        DOCUMENT
    }
}
