package lv.lidzas.eligibility.needs.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the questionnaire. */
@Schema(
        description =
                "A version of the questionnaire by which the municipality assesses needs (vajadzības novērtēšanas anketa)")
public record QuestionnaireView(
        @Schema(description = "Questionnaire id", examples = "0192f3a1-7a0e-7c00-8000-00000000000e")
                UUID id,
        @Schema(description = "By which people know it", examples = "PARAUGS-2026", maxLength = 50)
                String code,
        @Schema(
                        description = "Its first day; it holds until the next one does",
                        examples = "2026-12-01")
                LocalDate validFrom,
        @Schema(description = "What is asked", maxItems = 100) List<QuestionnaireItemView> items,
        @Schema(
                        description =
                                "From how many points on there is a need; absent where it only measures the intensity",
                        examples = "5")
                @Nullable Integer needFrom,
        @Schema(description = "From how many points on the coefficient is 2", examples = "10")
                int coefficient2From,
        @Schema(description = "When it was loaded", examples = "2026-11-23T07:15:00Z")
                Instant loadedAt) {

    static QuestionnaireView of(Questionnaire questionnaire, Language language) {
        return new QuestionnaireView(
                questionnaire.id().value(),
                questionnaire.code(),
                questionnaire.validFrom(),
                questionnaire.items().stream()
                        .map(item -> QuestionnaireItemView.of(item, language))
                        .toList(),
                questionnaire.limits().needFrom(),
                questionnaire.limits().coefficient2From(),
                questionnaire.loaded().at());
    }
}
