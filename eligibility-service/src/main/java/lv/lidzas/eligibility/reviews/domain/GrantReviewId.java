package lv.lidzas.eligibility.reviews.domain;

import java.util.UUID;

/** The id of an answer to the marks of a grant (pārskatīšanas ieraksts). */
public record GrantReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
