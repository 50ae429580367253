package lv.lidzas.eligibility.reviews.usecase;

import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** The answers to marks of grants (pārskatīšanas ieraksti); none is ever changed. */
public interface GrantReviews {

    /** Keeps a new one. */
    void add(GrantReview review);

    /** Those of a decision, newest first. */
    Slice<GrantReview> list(DecisionId decision, PageRequest page);
}
