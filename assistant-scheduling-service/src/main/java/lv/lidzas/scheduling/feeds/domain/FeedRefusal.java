package lv.lidzas.scheduling.feeds.domain;

/** Why a calendar feed was not made, shown or closed. */
public sealed interface FeedRefusal {

    /** There is none, it is closed, or it is somebody else's. */
    record NoFeed() implements FeedRefusal {}

    /** The caller has as many open ones as anybody may have. */
    record TooManyFeeds(int most) implements FeedRefusal {}
}
