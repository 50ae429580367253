package lv.lidzas.eligibility.worklist.domain;

import lv.lidzas.kit.words.PartyKey;

/** Why a case was not assigned, or a note not written (kāpēc lieta netika piešķirta). */
public sealed interface WorkRefusal {

    /** There is no such application. */
    record UnknownCase() implements WorkRefusal {}

    /** The caller is a party to it, or tied to one. */
    record OwnCase() implements WorkRefusal {}

    /** Nothing is to be done in it any more. */
    record NothingToDo() implements WorkRefusal {}

    /** Only a lead caseworker gives a case to somebody else. */
    record LeadsOnly() implements WorkRefusal {}

    /** The one who would get it is a party to it, or tied to one. */
    record AssigneeTied() implements WorkRefusal {}

    /** Somebody else has it. */
    record AssignedAlready(PartyKey to) implements WorkRefusal {}
}
