package lv.lidzas.scheduling.absences.domain;

/** Why an absence is not recorded or shown. */
public sealed interface AbsenceRefusal {

    /** There is no such assistant, or the caller may not know. */
    record NoAssistant() implements AbsenceRefusal {}

    /** The caller would decide about a relative. */
    record OwnMatter() implements AbsenceRefusal {}

    /** The days are over. */
    record Over() implements AbsenceRefusal {}
}
