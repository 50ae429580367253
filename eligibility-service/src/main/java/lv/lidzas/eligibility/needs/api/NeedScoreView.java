package lv.lidzas.eligibility.needs.api;

import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.needs.domain.NeedScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answers to a questionnaire and what they amount to. */
@Schema(description = "The answers to a questionnaire and what they amount to (anketas rezultāts)")
public record NeedScoreView(
        @Schema(description = "Questionnaire id", examples = "0192f3a1-7a0e-7c00-8000-00000000000e")
                UUID questionnaireId,
        @Schema(description = "What was answered", maxItems = 100) List<AnswerView> answers,
        @Schema(description = "The points of all answers", examples = "12") int points,
        @Schema(
                        description =
                                "From how many points on there is a need; absent where the questionnaire only measures it",
                        examples = "5")
                @Nullable Integer needFrom,
        @Schema(description = "From how many points on the coefficient is 2", examples = "10")
                int coefficient2From) {

    static @Nullable NeedScoreView of(@Nullable NeedScore score) {
        return score == null
                ? null
                : new NeedScoreView(
                        score.questionnaireId().value(),
                        score.answers().stream().map(AnswerView::of).toList(),
                        score.points(),
                        score.limits().needFrom(),
                        score.limits().coefficient2From());
    }
}
