package lv.lidzas.eligibility.reviews.api;

import java.util.List;
import lv.lidzas.eligibility.reviews.domain.GrantReviewRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of answers to marks, and which refusal becomes which of them. */
final class GrantReviewProblems {

    /** There is nothing to look at. */
    static final ProblemType NOT_MARKED = new ProblemType("grant-not-marked", 409);

    /** What is said to follow is not there. */
    static final ProblemType NOT_SO = new ProblemType("review-outcome-unfounded", 409);

    private GrantReviewProblems() {}

    static List<ProblemType> all() {
        return List.of(NOT_MARKED, NOT_SO);
    }

    static ProblemException of(GrantReviewRefusal refusal) {
        return switch (refusal) {
            case GrantReviewRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case GrantReviewRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case GrantReviewRefusal.NotMarked() -> ProblemException.of(NOT_MARKED);
            case GrantReviewRefusal.NotSo() -> ProblemException.of(NOT_SO);
        };
    }
}
