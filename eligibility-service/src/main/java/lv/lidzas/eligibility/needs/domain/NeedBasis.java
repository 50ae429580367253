package lv.lidzas.eligibility.needs.domain;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;

/** What a caseworker states of the intensity of support (intensitātes pamats). */
public sealed interface NeedBasis {

    /** The intensity itself, assessed without a questionnaire of this service. */
    record Stated(SupportIntensity intensity) implements NeedBasis {}

    /** Answers to a questionnaire, from which it follows. */
    record Answered(QuestionnaireId questionnaire, List<ItemAnswer> answers) implements NeedBasis {

        public Answered {
            answers = List.copyOf(answers);
        }
    }
}
