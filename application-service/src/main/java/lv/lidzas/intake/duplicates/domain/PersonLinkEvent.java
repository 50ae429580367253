package lv.lidzas.intake.duplicates.domain;

import lv.lidzas.intake.persons.domain.PersonId;

/** Something that happened to records of persons and that others should know. */
public sealed interface PersonLinkEvent {

    /**
     * From now on another record stands for the human, or the record stands alone again.
     *
     * @param person the record
     * @param canonical the record that stands for the human
     */
    record Linked(PersonId person, PersonId canonical) implements PersonLinkEvent {}
}
