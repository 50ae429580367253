package lv.lidzas.eligibility.contests.domain;

import java.util.UUID;

/** The id of a contest (apstrīdēšanas iesniegums). */
public record ContestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
