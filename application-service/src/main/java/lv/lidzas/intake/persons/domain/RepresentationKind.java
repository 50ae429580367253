package lv.lidzas.intake.persons.domain;

/** The right by which somebody acts for the person (pārstāvības veids). */
public enum RepresentationKind {
    /** A parent of a minor (vecāks). */
    PARENT,
    /** A guardian of a minor (aizbildnis). */
    GUARDIAN,
    /** A trustee of an adult (aizgādnis). */
    TRUSTEE,
    /** Somebody whom the person authorised (pilnvarotā persona). */
    AUTHORISED
}
