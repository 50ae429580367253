package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.Proposal;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker issues a proposed decision (izdod lēmumu).
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
     * @param assessedMinutesPerWeek the hours that the caseworker assessed; absent to follow the purposes
     * @param by the opaque subject of the caseworker's login
     */
    public record Command(
            DecisionId id,
            long expectedVersion,
            @Nullable Integer assessedMinutesPerWeek,
            String by) {}

    private final CaseFiles files;
    private final Assessments assessments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final EligibilityEvents events;
    private final LegalClock clock;

    IssueDecision(
            CaseFiles files,
            Assessments assessments,
            Decisions decisions,
            RuleSets ruleSets,
            EligibilityEvents events,
            LegalClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Issuing handle(Command command) {
        ApplicationId application = decisions.applicationOf(command.id());
        if (application == null) {
            return new Issuing.Unknown();
        }
        CaseFile file = files.hold(application);
        Decision decision = decisions.find(command.id());
        Assessment last = assessments.current(application);
        if (decision == null
                || !decision.isProposed()
                || file.application() == null
                || last == null) {
            return new Issuing.NotOpen();
        }
        if (decision.version() != command.expectedVersion()) {
            throw new StaleVersion();
        }
        Facts facts = new Facts(clock.today(), file.application(), file.documents());
        return issue(command, file, decision, last.id(), facts);
    }

    private Issuing issue(
            Command command, CaseFile file, Decision decision, AssessmentId last, Facts facts) {
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        Integer assessed = command.assessedMinutesPerWeek();
        if (assessed != null && !rules.hours().allows(assessed)) {
            return new Issuing.BeyondCap(rules.hours().cap().minutesPerWeekMax());
        }
        Evaluation today = rules.evaluate(facts);
        Ruling.Grant grant = Proposal.of(facts, today);
        if (grant == null) {
            return new Issuing.NoLongerFavourable(today);
        }
        GrantedHours hours =
                assessed == null ? grant.hours() : rules.hours().grant(facts, assessed);
        if (hours.minutesPerWeek() == 0) {
            return new Issuing.NothingLeft();
        }
        Decision issued =
                decisions.save(
                        decision.issue(
                                new Decision.Ground(last, rules.id()),
                                grant.with(hours),
                                facts.onDay(),
                                clock.now(),
                                command.by()));
        files.save(file.decided());
        assessments.close(file.id());
        events.decisionIssued(issued);
        return new Issuing.Done(issued);
    }
}
