package lv.lidzas.eligibility.needs.domain;

import java.time.LocalDate;
import java.util.List;

/** Why a questionnaire is not loaded or shown. */
public sealed interface QuestionnaireRefusal {

    /** There is none with the id. */
    record Unknown() implements QuestionnaireRefusal {}

    /** It contradicts itself. */
    record Unfit(List<QuestionnaireFault> faults) implements QuestionnaireRefusal {}

    /** Another one has its code. */
    record CodeTaken() implements QuestionnaireRefusal {}

    /** It would hold on days on which another one held, or before the regulation did. */
    record TooEarly(LocalDate earliest) implements QuestionnaireRefusal {}
}
