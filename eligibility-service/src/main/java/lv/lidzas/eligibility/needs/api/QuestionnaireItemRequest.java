package lv.lidzas.eligibility.needs.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.kit.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a questionnaire. */
@Schema(description = "A question of a questionnaire (anketas jautājums)")
public record QuestionnaireItemRequest(
        @Schema(
                        description = "Its code, once in the questionnaire",
                        examples = "ITEM-1",
                        maxLength = 50)
                @NotNull
                @Size(max = 50)
                @Pattern(regexp = QuestionnaireRequest.CODE, message = "code-format")
                String code,
        @Schema(
                        description = "In Latvian",
                        examples = "Parauga jautājums?",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String textLv,
        @Schema(
                        description = "In English",
                        examples = "A sample question?",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String textEn,
        @Schema(description = "The answers to it", minItems = 2, maxItems = 20)
                @NotNull
                @Size(min = 2, max = 20)
                List<@NotNull @Valid QuestionnaireOptionRequest> options) {

    Questionnaire.Item item() {
        return new Questionnaire.Item(
                code,
                new Bilingual(textLv, textEn),
                options.stream().map(QuestionnaireOptionRequest::option).toList());
    }
}
