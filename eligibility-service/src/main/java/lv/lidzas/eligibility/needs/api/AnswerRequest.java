package lv.lidzas.eligibility.needs.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.eligibility.needs.domain.ItemAnswer;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to an item. */
@Schema(description = "What was answered to an item of the questionnaire (atbilde)")
public record AnswerRequest(
        @Schema(description = "Code of the item", examples = "ITEM-1", maxLength = 50)
                @NotBlank
                @Size(max = 50)
                @PlainText
                String item,
        @Schema(
                        description = "Code of the option that was chosen",
                        examples = "SOMETIMES",
                        maxLength = 50)
                @NotBlank
                @Size(max = 50)
                @PlainText
                String option) {

    ItemAnswer answer() {
        return new ItemAnswer(item, option);
    }
}
