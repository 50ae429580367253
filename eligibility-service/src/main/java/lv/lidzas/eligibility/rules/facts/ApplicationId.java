package lv.lidzas.eligibility.rules.facts;

import java.util.UUID;

/** The id of an application (iesniegums). */
public record ApplicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
