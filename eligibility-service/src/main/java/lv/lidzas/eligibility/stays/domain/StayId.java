package lv.lidzas.eligibility.stays.domain;

import java.util.UUID;

/** The id of a record of a stay (uzturēšanās ieraksts). */
public record StayId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
