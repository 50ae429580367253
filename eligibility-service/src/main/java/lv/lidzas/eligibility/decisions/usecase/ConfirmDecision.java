package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantProcedure;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * A colleague confirms a draft that takes something from a person, and signs it by that (apstiprina lēmuma projektu).
 *
 * <p>What is confirmed is what the rules allow on the day of the confirmation, which is the day of the decision.
 */
@ApplicationScoped
public class ConfirmDecision {

    /**
     * What the colleague asks.
     *
     * @param id the draft
     * @param expectedVersion the version that the colleague saw
     * @param by the colleague, who is not its author
     */
    public record Command(DecisionId id, long expectedVersion, Caller by) {}

    private final Drafts drafts;
    private final Assessments assessments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final OtherGrants others;
    private final Endings endings;
    private final Signatures signatures;
    private final LegalClock clock;

    ConfirmDecision(
            Drafts drafts,
            Assessments assessments,
            Decisions decisions,
            RuleSets ruleSets,
            OtherGrants others,
            Endings endings,
            Signatures signatures,
            LegalClock clock) {
        this.drafts = drafts;
        this.assessments = assessments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.others = others;
        this.endings = endings;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return drafts.hold(command.id(), command.expectedVersion(), command.by())
                .then(draft -> confirm(draft, command.by()));
    }

    private Result<Decision, DecisionRefusal> confirm(Drafts.Draft draft, Caller by) {
        if (by.is(draft.state().draftedBy())) {
            return Result.refused(new CaseRefusal.SamePerson());
        }
        if (draft.decision().ruling() instanceof Ruling.Ending ending) {
            return endings.confirm(draft, ending, by);
        }
        if (draft.decision().ruling() instanceof Ruling.Suspension suspension) {
            return endings.confirm(draft, suspension, by);
        }
        if (draft.decision().ruling() instanceof Ruling.Grant grant && grant.reduces() != null) {
            return endings.confirm(draft, grant, grant.reduces(), by);
        }
        CaseFile file = draft.file();
        Assessment last = assessments.current(file.id());
        Facts facts = file.factsOn(clock.today());
        if (facts == null || last == null || !last.id().equals(draft.decision().assessmentId())) {
            return Result.refused(new CaseRefusal.Outdated());
        }
        OpenCase open =
                OpenCase.of(
                        file,
                        facts,
                        ruleSets.inForceOn(facts.onDay()),
                        decisions.proposedFor(file.id()));
        return onTheDay(draft.decision().ruling(), open)
                .map(ruling -> sign(draft, open, ruling, by));
    }

    private Decision sign(Drafts.Draft draft, OpenCase open, Ruling ruling, Caller by) {
        signatures.supersede(open.proposal());
        Decision signed =
                decisions.save(
                        draft.decision()
                                .confirm(ruling, open.facts().onDay(), clock.now(), by.self()));
        return signatures.ask(draft.file(), signed);
    }

    private Result<Ruling, DecisionRefusal> onTheDay(Ruling drafted, OpenCase open) {
        Unfavourable refused = Ruling.takenBy(drafted);
        if (refused == null || !open.grounds().unknownAmong(refused.grounds()).isEmpty()) {
            return Result.refused(new GroundRefusal.NoLongerGrounds());
        }
        if (!(drafted instanceof Ruling.Grant grant)) {
            return Result.done(drafted);
        }
        return new GrantProcedure(open.rules(), open.facts(), open.today())
                .decide(GrantWish.again(grant, open.facts().onDay()))
                .then(again ->
                        others.beside(
                                open.application().personId(), again, open.rules().hours().most()))
                .map(again -> again.refusing(refused));
    }
}
