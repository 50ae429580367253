package lv.lidzas.eligibility.hearings.domain;

import java.util.UUID;

/** The id of a hearing (viedokļa noskaidrošana). */
public record HearingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
