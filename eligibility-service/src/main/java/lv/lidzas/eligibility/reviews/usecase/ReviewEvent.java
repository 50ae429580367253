package lv.lidzas.eligibility.reviews.usecase;

import lv.lidzas.eligibility.reviews.domain.GrantReview;

/** What happened to marks of grants. */
public sealed interface ReviewEvent {

    /** A caseworker looked at them. */
    record Answered(GrantReview review) implements ReviewEvent {}
}
