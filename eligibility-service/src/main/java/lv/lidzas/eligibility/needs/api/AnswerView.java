package lv.lidzas.eligibility.needs.api;

import lv.lidzas.eligibility.needs.domain.ItemAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to an item. */
@Schema(description = "What was answered to an item of the questionnaire (atbilde)")
public record AnswerView(
        @Schema(description = "Code of the item", examples = "ITEM-1", maxLength = 50) String item,
        @Schema(
                        description = "Code of the option that was chosen",
                        examples = "SOMETIMES",
                        maxLength = 50)
                String option) {

    static AnswerView of(ItemAnswer answer) {
        return new AnswerView(answer.item(), answer.option());
    }
}
