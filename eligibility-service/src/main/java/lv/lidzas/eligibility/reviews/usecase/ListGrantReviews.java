package lv.lidzas.eligibility.reviews.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.domain.GrantReviewRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads the answers to the marks of a grant (parāda pārskatīšanas ierakstus), for staff. */
@ApplicationScoped
public class ListGrantReviews {

    private final FindDecision findDecision;
    private final GrantReviews reviews;

    ListGrantReviews(FindDecision findDecision, GrantReviews reviews) {
        this.findDecision = findDecision;
        this.reviews = reviews;
    }

    @Transactional
    public Result<Slice<GrantReview>, GrantReviewRefusal> handle(
            DecisionId id, PageRequest page, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) ->
                    Result.done(reviews.list(decision.id(), page));
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new GrantReviewRefusal.Unknown());
        };
    }
}
