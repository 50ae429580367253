package lv.lidzas.intake.conflicts.domain;

import java.time.LocalDate;

/** Why an entry is not made, ended or shown. */
public sealed interface ConflictRefusal {

    /** There is no such entry, or it is not the caller's to know. */
    record UnknownConflict() implements ConflictRefusal {}

    /** The entry is about the caller: somebody else must enter and end it. */
    record AboutCaller() implements ConflictRefusal {}

    /** The last day lies before the first, or an end lies in the past. */
    record ImpossibleTerm() implements ConflictRefusal {}

    /**
     * It ends on that day or earlier anyway.
     *
     * @param lastDay its last day
     */
    record EndsAnyway(LocalDate lastDay) implements ConflictRefusal {}
}
