package lv.lidzas.scheduling.absences.domain;

/** Why an assistant is away, as far as anybody needs to know. */
public enum AbsenceKind {
    /** Sick leave (slimība). */
    SICKNESS,
    /** Holiday (atvaļinājums). */
    HOLIDAY,
    /** Something else. */
    OTHER
}
