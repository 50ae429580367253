package lv.lidzas.eligibility.letters.domain;

/** Why there is no letter (kāpēc vēstules nav). */
public sealed interface LetterRefusal {

    /** There is no such decision or letter that the caller may read. */
    record Unknown() implements LetterRefusal {}

    /** The caller is a party to the case. */
    record OwnMatter() implements LetterRefusal {}

    /** The decision is not issued: nobody is told of it yet. */
    record NotIssued() implements LetterRefusal {}

    /** The person was erased, and with the person what the decision rests on. */
    record PersonErased() implements LetterRefusal {}
}
