package lv.lidzas.scheduling.standins.domain;

import java.util.UUID;

/** The id of an offer of a visit (piedāvājuma identifikators). */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
