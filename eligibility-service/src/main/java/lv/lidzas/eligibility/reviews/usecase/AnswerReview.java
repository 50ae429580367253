package lv.lidzas.eligibility.reviews.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.decisions.usecase.HeldDecisions;
import lv.lidzas.eligibility.hearings.usecase.Hearings;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.domain.GrantReviewId;
import lv.lidzas.eligibility.reviews.domain.GrantReviewRefusal;
import lv.lidzas.eligibility.reviews.domain.ReviewOutcome;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** A caseworker looked at a marked grant and says what follows (atbild uz pārskatīšanas atzīmi). */
@ApplicationScoped
public class AnswerReview {

    /**
     * What the caseworker says.
     *
     * @param id the grant
     * @param expectedVersion the version that the caseworker saw, with the marks that it had
     * @param reason in words
     * @param by the caseworker
     */
    public record Command(
            DecisionId id, long expectedVersion, ReviewOutcome outcome, String reason, Caller by) {}

    private final HeldDecisions held;
    private final Decisions decisions;
    private final Hearings hearings;
    private final GrantReviews reviews;
    private final ReviewEvents events;
    private final LegalClock clock;
    private final Ids ids;

    AnswerReview(
            HeldDecisions held,
            Decisions decisions,
            Hearings hearings,
            GrantReviews reviews,
            ReviewEvents events,
            LegalClock clock,
            Ids ids) {
        this.held = held;
        this.decisions = decisions;
        this.hearings = hearings;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<GrantReview, GrantReviewRefusal> handle(Command command) {
        return switch (held.handle(command.id(), command.by())) {
            case Result.Done<HeldDecisions.Held, DecisionRefusal>(HeldDecisions.Held it) ->
                    answer(command, it.decision());
            case Result.Refused<HeldDecisions.Held, DecisionRefusal>(DecisionRefusal why) ->
                    Result.refused(
                            why instanceof CaseRefusal.OwnMatter
                                    ? new GrantReviewRefusal.OwnMatter()
                                    : new GrantReviewRefusal.Unknown());
        };
    }

    private Result<GrantReview, GrantReviewRefusal> answer(Command command, Decision grant) {
        if (grant.version() != command.expectedVersion()) {
            throw new StaleVersion();
        }
        if (!grant.isToReview()) {
            return Result.refused(new GrantReviewRefusal.NotMarked());
        }
        if (!isSo(command.outcome(), grant)) {
            return Result.refused(new GrantReviewRefusal.NotSo());
        }
        GrantReview review =
                new GrantReview(
                        new GrantReviewId(ids.next()),
                        grant.id(),
                        grant.applicationId(),
                        grant.personId(),
                        grant.toReview(),
                        command.outcome(),
                        command.reason(),
                        clock.now(),
                        command.by().self());
        reviews.add(review);
        decisions.save(grant.reviewed());
        events.publish(new ReviewEvent.Answered(review));
        return Result.done(review);
    }

    private boolean isSo(ReviewOutcome outcome, Decision grant) {
        return switch (outcome) {
            case STANDS -> true;
            case HEARING_OPENED ->
                    hearings.of(grant.applicationId()).stream()
                            .anyMatch(hearing -> !hearing.isOver(clock.today()));
            case CHANGE_DRAFTED -> isChanging(grant);
        };
    }

    private boolean isChanging(Decision grant) {
        Decision draft = decisions.inReviewFor(grant.applicationId());
        return grant.ended() != null
                || (grant.suspended() != null && !grant.suspended().isOverBefore(clock.today()))
                || (draft != null && grant.id().equals(Ruling.changedBy(draft.ruling())));
    }
}
