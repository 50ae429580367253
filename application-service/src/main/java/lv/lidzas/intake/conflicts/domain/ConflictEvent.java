package lv.lidzas.intake.conflicts.domain;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.StaffTie;

/** What the other services should know of the register. */
public sealed interface ConflictEvent {

    /**
     * Somebody of the staff is tied to a person.
     *
     * @param tie by keys
     */
    record Declared(StaffTie tie) implements ConflictEvent {}

    /**
     * The tie ends.
     *
     * @param lastDay the last day on which it counts
     */
    record Ended(UUID id, LocalDate lastDay) implements ConflictEvent {}
}
