package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.Proposal;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules on a case (izvērtē iesniegumu) and keeps its proposal in step with the facts.
 *
 * <p>A favourable case has one proposal; when the facts call for another, the old one is superseded, and when they no longer
 * allow any, it is cancelled. A run is kept when it rests on or says something new, and told when its result is new.
 */
@ApplicationScoped
public class AssessApplication {

    private final RuleSets ruleSets;
    private final Assessments assessments;
    private final Decisions decisions;
    private final EligibilityEvents events;
    private final LegalClock clock;
    private final Ids ids;

    AssessApplication(
            RuleSets ruleSets,
            Assessments assessments,
            Decisions decisions,
            EligibilityEvents events,
            LegalClock clock,
            Ids ids) {
        this.ruleSets = ruleSets;
        this.assessments = assessments;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Must be called with the file held. */
    @Transactional
    public void handle(CaseFile file) {
        if (!file.isAssessable() || file.application() == null) {
            return;
        }
        Facts facts = new Facts(clock.today(), file.application(), file.documents());
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        Evaluation evaluation = rules.evaluate(facts);
        Assessment before = assessments.current(file.id());
        Decision open = decisions.proposedFor(file.id());
        boolean stands = open != null && Proposal.stillStands(open, rules, facts);

        AssessmentId id = new AssessmentId(ids.next());
        @Nullable DecisionId proposed =
                stands && open != null
                        ? open.id()
                        : evaluation.isFavourable() ? new DecisionId(ids.next()) : null;
        Assessment now = new Assessment(id, clock.now(), facts, evaluation, proposed, true);
        if (!now.differsFrom(before)) {
            return;
        }
        assessments.append(now);
        if (!stands) {
            replace(open, now);
        }
        if (now.hasOtherResultThan(before)) {
            events.assessmentCompleted(now);
        }
    }

    private void replace(@Nullable Decision open, Assessment now) {
        DecisionId next = now.proposedDecisionId();
        if (open != null) {
            decisions.save(next == null ? open.cancel(clock.now()) : open.supersede(clock.now()));
        }
        Ruling.Grant grant = Proposal.of(now.facts(), now.evaluation());
        if (next != null && grant != null) {
            decisions.add(
                    Decision.proposed(
                            next,
                            now.facts().application(),
                            new Decision.Ground(now.id(), now.evaluation().ruleSetId()),
                            grant,
                            now.madeAt()));
        }
    }
}
