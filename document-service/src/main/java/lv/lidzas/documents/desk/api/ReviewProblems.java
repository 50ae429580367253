package lv.lidzas.documents.desk.api;

import java.util.List;
import lv.lidzas.documents.review.domain.ReviewRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** What is said of reviews that do not stand. */
final class ReviewProblems {

    static final ProblemType NOT_REVIEWABLE = new ProblemType("document-not-reviewable", 409);
    static final ProblemType EXPIRED = new ProblemType("document-expired", 409);

    static final List<ProblemType> ALL = List.of(NOT_REVIEWABLE, EXPIRED);

    private ReviewProblems() {}

    static ProblemException of(ReviewRefusal refusal) {
        return switch (refusal) {
            case ReviewRefusal.UnknownDocument _ -> ProblemException.of(KitProblems.NOT_FOUND);
            case ReviewRefusal.OwnMatter _ -> ProblemException.of(KitProblems.OWN_MATTER);
            case ReviewRefusal.FlawedReading(var flaws) -> FilingProblems.flawed("/asRead/", flaws);
            case ReviewRefusal.NotReviewable(var state) ->
                    ProblemException.of(NOT_REVIEWABLE, state).with("state", state.name());
            case ReviewRefusal.Expired(var validUntil) ->
                    ProblemException.of(EXPIRED, validUntil)
                            .with("validUntil", validUntil.toString());
        };
    }
}
