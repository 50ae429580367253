package lv.lidzas.scheduling.feeds.domain;

import java.util.UUID;

/** The id of a calendar feed (kalendāra saites identifikators); it opens nothing. */
public record FeedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
