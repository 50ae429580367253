package lv.lidzas.eligibility.reviews.domain;

/** Why an answer to the marks of a grant was not recorded or shown. */
public sealed interface GrantReviewRefusal {

    /** There is no such decision. */
    record Unknown() implements GrantReviewRefusal {}

    /** The caller is a party to the case, or tied to one. */
    record OwnMatter() implements GrantReviewRefusal {}

    /** It is not marked. */
    record NotMarked() implements GrantReviewRefusal {}

    /** What is said to follow is not there: no hearing waits, or nothing is drafted. */
    record NotSo() implements GrantReviewRefusal {}
}
