package lv.lidzas.eligibility.foresight.domain;

/** What ends (kas beidzas). */
public enum EndingKind {
    /** The term of an opinion or a decision of the commission (atzinums). */
    OPINION,
    /** The term of a confirmation or another proof (apliecinājums). */
    CONFIRMATION,
    /** Childhood: the birthday that makes an adult (pilngadība). */
    CHILDHOOD,
    /** The last representation that has an end (pārstāvība). */
    REPRESENTATION,
    /** The grant that no other follows (piešķīrums). */
    GRANT
}
