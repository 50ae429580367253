package lv.lidzas.intake.erasure.domain;

import lv.lidzas.intake.persons.domain.PersonId;

/** What others should know of an erasure. */
public sealed interface ErasureEvent {

    /** Who was erased. */
    PersonId person();

    /** The person was erased. */
    record Erased(PersonId person) implements ErasureEvent {}
}
