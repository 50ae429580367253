package lv.lidzas.eligibility.needs.domain;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;

/**
 * The answers to a questionnaire and what they amount to (anketas rezultāts).
 *
 * @param questionnaireId what was answered
 * @param answers in the order in which they were given
 * @param points the sum of theirs
 * @param limits those of the questionnaire
 */
public record NeedScore(
        QuestionnaireId questionnaireId, List<ItemAnswer> answers, int points, PointLimits limits) {

    public NeedScore {
        answers = List.copyOf(answers);
    }

    /** How much support is needed by it. */
    public SupportIntensity intensity() {
        return limits.intensity(points);
    }
}
