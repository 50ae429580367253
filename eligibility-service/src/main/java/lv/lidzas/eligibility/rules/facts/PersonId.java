package lv.lidzas.eligibility.rules.facts;

import java.util.UUID;

/** The id of the person to be assisted (persona); it says nothing of who that is. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
