package lv.lidzas.scheduling.roster.domain;

/** How far a roster is. */
public enum RosterState {
    /** It waits to be looked for. */
    QUEUED,
    /** It is looked for. */
    SEARCHING,
    /** It was found, and nothing is booked. */
    FOUND,
    /** Its moves are made, one after the other. */
    APPLYING,
    /** Its moves were made, or skipped for a reason. */
    APPLIED,
    /** People rely on its weeks: what is planned in them is frozen for rosters to come. */
    PUBLISHED,
    /** It was stopped; moves that were made before stay. */
    STOPPED,
    /** None could be looked for. */
    FAILED
}
