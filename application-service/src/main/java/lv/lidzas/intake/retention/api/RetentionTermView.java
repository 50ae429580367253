package lv.lidzas.intake.retention.api;

import lv.lidzas.intake.retention.domain.RetentionBasis;
import lv.lidzas.intake.retention.domain.RetentionClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a class is kept, and how much of it is due. */
@Schema(description = "How long a class of data is kept (glabāšanas termiņš).")
public record RetentionTermView(
        @Schema(description = "What is kept.", examples = "WITHDRAWN_CASE")
                RetentionClass retentionClass,
        @Schema(
                        description =
                                "How long, as a period of ISO 8601; absent when it is kept until the municipality sets a term.",
                        examples = "P5Y",
                        maxLength = 40)
                @Nullable String term,
        @Schema(
                        description =
                                "How long a law wants it to be kept, whatever the term; absent where none does.",
                        examples = "P3Y",
                        maxLength = 40)
                @Nullable String atLeast,
        @Schema(description = "By which law it is deleted.", examples = "ARCHIVES_LAW")
                RetentionBasis basis,
        @Schema(description = "How many would go today.", examples = "3", minimum = "0")
                long due) {}
