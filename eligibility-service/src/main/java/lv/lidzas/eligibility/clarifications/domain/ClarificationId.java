package lv.lidzas.eligibility.clarifications.domain;

import java.util.UUID;

/** The id of a clarification (precizējums). */
public record ClarificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
