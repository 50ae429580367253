package lv.lidzas.eligibility.rehearsals.domain;

import java.util.UUID;

/** The id of a rehearsal (izmēģinājums). */
public record RehearsalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
