package lv.lidzas.eligibility.needs.domain;

import java.util.UUID;

/** The id of a questionnaire (anketa). */
public record QuestionnaireId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
