package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** A colleague gives a draft back with the reason, or its author takes it back (atdod lēmuma projektu); the case goes on as before. */
@ApplicationScoped
public class ReturnDecision {

    /**
     * What the colleague asks.
     *
     * @param id the draft
     * @param expectedVersion the version that the colleague saw
     * @param reason why
     * @param by the colleague
     */
    public record Command(DecisionId id, long expectedVersion, String reason, Caller by) {}

    private final Drafts drafts;
    private final Decisions decisions;
    private final LegalClock clock;

    ReturnDecision(Drafts drafts, Decisions decisions, LegalClock clock) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return drafts.hold(command.id(), command.expectedVersion(), command.by())
                .map(draft ->
                        decisions.save(
                                draft.decision()
                                        .giveBack(
                                                clock.now(),
                                                command.by().self(),
                                                command.reason())));
    }
}
