package lv.lidzas.eligibility.rules.ruleset.mk316;

/** How the hours of several purposes come together (vairāku pasākumu stundas); the regulation's text could not be read. */
public enum SeveralPurposes {
    /** The purpose with the most hours counts, and the others go with it. The default, because it grants no more than is certain. */
    MAXIMUM,
    /** The hours of all are added, up to the most of a client. */
    SUM
}
