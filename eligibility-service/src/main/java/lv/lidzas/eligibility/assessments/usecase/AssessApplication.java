package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

/**
 * Runs the rules on a case (izvērtē iesniegumu) and keeps its proposal in step with the facts.
 *
 * <p>What is unclear is asked. A favourable case has one proposal; when the facts call for another, the old one is superseded, and when they no longer
 * allow any, it is cancelled. A run is kept when it says something new, and told when its result is new; when only other
 * facts show the same, the run before goes on and names them.
 */
@ApplicationScoped
public class AssessApplication {

    private final RuleSets ruleSets;
    private final Assessments assessments;
    private final Proposals proposals;
    private final Doubts doubts;
    private final AssessmentEvents events;
    private final LegalClock clock;
    private final Ids ids;

    AssessApplication(
            RuleSets ruleSets,
            Assessments assessments,
            Proposals proposals,
            Doubts doubts,
            AssessmentEvents events,
            LegalClock clock,
            Ids ids) {
        this.ruleSets = ruleSets;
        this.assessments = assessments;
        this.proposals = proposals;
        this.doubts = doubts;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Must be called with the file held. */
    @Transactional
    public void handle(CaseFile file) {
        Facts facts = file.factsOn(clock.today());
        if (facts == null || !file.isAssessable()) {
            return;
        }
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        Evaluation evaluation = rules.evaluate(facts);
        Proposals.Open proposal = proposals.of(file.id());
        DecisionId standing = proposal.standing(rules, facts);
        Assessment now =
                new Assessment(
                        new AssessmentId(ids.next()),
                        clock.now(),
                        facts.relied(),
                        evaluation,
                        standing == null && evaluation.isFavourable()
                                ? new DecisionId(ids.next())
                                : standing,
                        true);
        Assessment before = assessments.current(file.id());
        if (before != null && !now.saysOtherThan(before)) {
            if (now.reliesOnOtherFactsThan(before)) {
                assessments.rely(file.id(), now.facts().on(before.facts().onDay()));
            }
            return;
        }
        assessments.append(now);
        if (standing == null) {
            proposal.replace(now);
        }
        if (now.hasOtherResultThan(before)) {
            events.publish(new AssessmentEvent.Completed(now));
        }
        doubts.follow(now);
    }
}
