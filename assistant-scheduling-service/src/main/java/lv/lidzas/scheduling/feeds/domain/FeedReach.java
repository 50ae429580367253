package lv.lidzas.scheduling.feeds.domain;

/** As what somebody has a calendar feed made (kalendāra saites īpašnieks). */
public enum FeedReach {
    /** The person, or who acts for the person. */
    OWN,
    /** An assistant. */
    HELPER
}
