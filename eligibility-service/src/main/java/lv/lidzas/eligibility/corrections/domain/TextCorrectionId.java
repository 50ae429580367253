package lv.lidzas.eligibility.corrections.domain;

import java.util.UUID;

/** The id of a correction (kļūdas labojums). */
public record TextCorrectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
