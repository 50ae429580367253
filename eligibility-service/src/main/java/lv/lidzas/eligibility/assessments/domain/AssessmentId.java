package lv.lidzas.eligibility.assessments.domain;

import java.util.UUID;

/** The id of one run of the rules (izvērtējums). */
public record AssessmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
