package lv.lidzas.eligibility.contests.domain;

/** How a contest came (saņemšanas veids). */
public enum ContestChannel {
    /** A party filed it here. */
    ELECTRONIC,
    /** It was brought, or said and written down. */
    IN_PERSON,
    /** By post: in time if it was handed to the post in time (APL s.42, 43). */
    POST,
    /** To the official electronic address. */
    E_ADDRESS,
    /** By e-mail. */
    E_MAIL
}
