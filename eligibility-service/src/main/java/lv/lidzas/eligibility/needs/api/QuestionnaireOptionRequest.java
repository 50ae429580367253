package lv.lidzas.eligibility.needs.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.kit.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that a questionnaire offers. */
@Schema(description = "An answer that a questionnaire offers (atbilžu variants)")
public record QuestionnaireOptionRequest(
        @Schema(description = "Its code, once in the item", examples = "SOMETIMES", maxLength = 50)
                @NotNull
                @Size(max = 50)
                @Pattern(regexp = QuestionnaireRequest.CODE, message = "code-format")
                String code,
        @Schema(description = "In Latvian", examples = "Dažreiz", minLength = 1, maxLength = 500)
                @NotBlank
                @Size(max = 500)
                @PlainText
                String textLv,
        @Schema(description = "In English", examples = "Sometimes", minLength = 1, maxLength = 500)
                @NotBlank
                @Size(max = 500)
                @PlainText
                String textEn,
        @Schema(
                        description = "What it counts; the more points, the more support is needed",
                        examples = "0",
                        minimum = "0",
                        maximum = "10000")
                @NotNull
                @Min(0)
                @Max(10000)
                Integer points) {

    Questionnaire.Option option() {
        return new Questionnaire.Option(code, new Bilingual(textLv, textEn), points);
    }
}
