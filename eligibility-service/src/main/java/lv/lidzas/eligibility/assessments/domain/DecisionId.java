package lv.lidzas.eligibility.assessments.domain;

import java.util.UUID;

/** The id of a decision (lēmums). */
public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
