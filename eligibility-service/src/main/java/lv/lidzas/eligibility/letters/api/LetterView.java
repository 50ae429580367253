package lv.lidzas.eligibility.letters.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter without its words, so that no list tells names and addresses. */
@Schema(description = "A letter of a decision without its words (vēstule)")
public record LetterView(
        @Schema(description = "Letter id", examples = "0192f3a1-7a09-7c00-8000-000000000009")
                UUID id,
        @Schema(
                        description = "The decision that it tells",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "Language of its words", examples = "LV") Language language,
        @Schema(description = "How it says it", examples = "FULL") LetterStyle style,
        @Schema(description = "When it was made", examples = "2026-11-23T08:15:00Z")
                Instant madeAt) {

    static LetterView of(Letter letter) {
        return new LetterView(
                letter.id().value(),
                letter.decisionId().value(),
                letter.language(),
                letter.style(),
                letter.madeAt());
    }
}
