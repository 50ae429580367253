package lv.lidzas.eligibility.rehearsals.domain;

/** What the rules tried would do to a grant (ietekme). */
public enum RehearsedEffect {
    /** More time, or a purpose that its own rules no longer give. */
    GAINS,
    /** Less time, or none of a purpose. */
    LOSES,
    /** The same. */
    STAYS,
    /** A document, a judgement or a comparison is missing that its own rules do without. */
    UNCLEAR
}
