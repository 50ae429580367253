package lv.lidzas.eligibility.letters.domain;

import java.util.UUID;

/** The id of a letter (vēstule). */
public record LetterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
