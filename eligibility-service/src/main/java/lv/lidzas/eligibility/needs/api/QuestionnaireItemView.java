package lv.lidzas.eligibility.needs.api;

import java.util.List;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a questionnaire. */
@Schema(description = "A question of a questionnaire (anketas jautājums)")
public record QuestionnaireItemView(
        @Schema(description = "Its code", examples = "ITEM-1", maxLength = 50) String code,
        @Schema(
                        description = "In the language of the answer",
                        examples = "Parauga jautājums?",
                        maxLength = 1000)
                String text,
        @Schema(description = "The answers to it", maxItems = 20)
                List<QuestionnaireOptionView> options) {

    static QuestionnaireItemView of(Questionnaire.Item item, Language language) {
        return new QuestionnaireItemView(
                item.code(),
                item.words().in(language),
                item.options().stream()
                        .map(option -> QuestionnaireOptionView.of(option, language))
                        .toList());
    }
}
