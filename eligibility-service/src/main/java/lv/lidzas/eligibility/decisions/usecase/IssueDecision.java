package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantProcedure;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.IssueRefusal;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker issues a proposed decision (izdod lēmumu): signs it, and {@link Signatures} see to the rest.
 *
 * <p>The rules run again on the day of the decision, because age and validity are counted on that day and not on the day of
 * the proposal.
 */
@ApplicationScoped
public class IssueDecision {

    /**
     * What the caseworker asks.
     *
     * @param id the proposal
     * @param expectedVersion the version that the caseworker saw
     * @param times the times that the caseworker assessed; empty to grant what the act gives
     * @param reasoning why the times are what they are; absent where none are stated
     * @param relation how it stands to other grants of the same days; absent where nobody said
     * @param by the caseworker
     */
    public record Command(
            DecisionId id,
            long expectedVersion,
            List<AssessedTime> times,
            @Nullable String reasoning,
            @Nullable Relation relation,
            Caller by) {}

    private final HeldDecisions held;
    private final Assessments assessments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final OtherGrants others;
    private final Signatures signatures;
    private final LegalClock clock;

    IssueDecision(
            HeldDecisions held,
            Assessments assessments,
            Decisions decisions,
            RuleSets ruleSets,
            OtherGrants others,
            Signatures signatures,
            LegalClock clock) {
        this.held = held;
        this.assessments = assessments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.others = others;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return held.handle(command.id(), command.by())
                .then(it -> open(command, it.file(), it.decision()));
    }

    private Result<Decision, DecisionRefusal> open(
            Command command, CaseFile file, Decision decision) {
        Assessment last = assessments.current(file.id());
        Facts facts = file.factsOn(clock.today());
        if (!decision.isProposed() || facts == null || last == null) {
            return Result.refused(new CaseRefusal.NotOpen());
        }
        if (decisions.inReviewFor(file.id()) != null) {
            return Result.refused(new CaseRefusal.ReviewWaits());
        }
        if (decision.version() != command.expectedVersion()) {
            throw new StaleVersion();
        }
        return issue(command, file, decision, last.id(), facts);
    }

    private Result<Decision, DecisionRefusal> issue(
            Command command, CaseFile file, Decision decision, AssessmentId last, Facts facts) {
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        Evaluation today = rules.evaluate(facts);
        if (!today.isFavourable()) {
            return Result.refused(new IssueRefusal.NoLongerFavourable(today));
        }
        GrantWish wish =
                GrantWish.whole(
                        List.copyOf(facts.application().purposes()),
                        command.times(),
                        command.reasoning(),
                        command.relation());
        Decision.Ground ground = new Decision.Ground(last, rules.id());
        return new GrantProcedure(rules, facts, today)
                .decide(wish)
                .then(grant -> others.beside(decision.personId(), grant, rules.hours().most()))
                .map(grant ->
                        decision.sign(
                                ground, grant, facts.onDay(), clock.now(), command.by().self()))
                .map(signed -> signatures.ask(file, decisions.save(signed)));
    }
}
