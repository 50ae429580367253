package lv.lidzas.intake.erasure.domain;

import java.util.Set;

/** Why a person is not erased. */
public sealed interface ErasureRefusal {

    /** There is no such person. */
    record UnknownPerson() implements ErasureRefusal {}

    /** The caller is that person, or a party to a case of that person. */
    record OwnErasure() implements ErasureRefusal {}

    /**
     * Something stands against it.
     *
     * @param hindrances what, at least one
     */
    record Hindered(Set<Hindrance> hindrances) implements ErasureRefusal {}
}
