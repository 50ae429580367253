package lv.lidzas.eligibility.needs.api;

import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that a questionnaire offers. */
@Schema(description = "An answer that a questionnaire offers (atbilžu variants)")
public record QuestionnaireOptionView(
        @Schema(description = "Its code", examples = "SOMETIMES", maxLength = 50) String code,
        @Schema(
                        description = "In the language of the answer",
                        examples = "Dažreiz",
                        maxLength = 500)
                String text,
        @Schema(description = "What it counts", examples = "0") int points) {

    static QuestionnaireOptionView of(Questionnaire.Option option, Language language) {
        return new QuestionnaireOptionView(
                option.code(), option.words().in(language), option.points());
    }
}
