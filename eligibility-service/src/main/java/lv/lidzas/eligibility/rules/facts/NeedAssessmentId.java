package lv.lidzas.eligibility.rules.facts;

import java.util.UUID;

/** The id of an assessment of the need (vajadzības novērtējums) by the social service. */
public record NeedAssessmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
