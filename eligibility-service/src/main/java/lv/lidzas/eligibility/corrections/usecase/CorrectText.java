package lv.lidzas.eligibility.corrections.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.corrections.domain.TextCorrectionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrectionRefusal;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.usecase.HeldDecisions;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** A caseworker corrects a slip in the words of an issued decision (labo pārrakstīšanās kļūdu); what was decided stays. */
@ApplicationScoped
public class CorrectText {

    /**
     * What the caseworker says.
     *
     * @param id the decision
     * @param wrong the words as they stand in it
     * @param right how they read rightly
     * @param by the caseworker
     */
    public record Command(DecisionId id, String wrong, String right, Caller by) {}

    private final HeldDecisions held;
    private final TextCorrections corrections;
    private final CorrectionEvents events;
    private final LegalClock clock;
    private final Ids ids;

    CorrectText(
            HeldDecisions held,
            TextCorrections corrections,
            CorrectionEvents events,
            LegalClock clock,
            Ids ids) {
        this.held = held;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<TextCorrection, TextCorrectionRefusal> handle(Command command) {
        return switch (held.handle(command.id(), command.by())) {
            case Result.Done<HeldDecisions.Held, DecisionRefusal>(HeldDecisions.Held it) ->
                    correct(command, it.decision());
            case Result.Refused<HeldDecisions.Held, DecisionRefusal>(DecisionRefusal why) ->
                    Result.refused(
                            why instanceof CaseRefusal.OwnMatter
                                    ? new TextCorrectionRefusal.OwnMatter()
                                    : new TextCorrectionRefusal.Unknown());
        };
    }

    private Result<TextCorrection, TextCorrectionRefusal> correct(
            Command command, Decision decision) {
        if (!(decision.state() instanceof DecisionState.Issued)) {
            return Result.refused(new TextCorrectionRefusal.NotIssued());
        }
        if (command.wrong().strip().equals(command.right().strip())) {
            return Result.refused(new TextCorrectionRefusal.NothingCorrected());
        }
        TextCorrection correction =
                new TextCorrection(
                        new TextCorrectionId(ids.next()),
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        command.wrong(),
                        command.right(),
                        clock.now(),
                        command.by().self());
        corrections.add(correction);
        events.publish(new CorrectionEvent.Corrected(correction));
        return Result.done(correction);
    }
}
