package lv.lidzas.eligibility.rules.facts;

import java.util.UUID;

/** The id of a document (dokuments) kept by document-service. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
