package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.DecisionState;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

/** What refusing and granting by a person have in common: to open a case, and to close it with a decision. */
@ApplicationScoped
class OpenCases {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final EligibilityEvents events;
    private final LegalClock clock;
    private final Ids ids;

    OpenCases(
            CaseFiles files,
            Assessments assessments,
            Decisions decisions,
            RuleSets ruleSets,
            EligibilityEvents events,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.assessments = assessments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** How an attempt to open a case ended. */
    sealed interface Opening {

        record Opened(OpenCase open) implements Opening {}

        record Refused(Issuing why) implements Opening {}
    }

    /** The case, held, if the run of the rules that the person looked at is still the last. */
    Opening open(ApplicationId application, AssessmentId seen) {
        CaseFile file = files.holdKnown(application);
        if (file == null || file.application() == null) {
            return new Opening.Refused(new Issuing.Unknown());
        }
        if (!file.isAssessable()) {
            return new Opening.Refused(new Issuing.NotOpen());
        }
        Assessment last = assessments.current(application);
        if (last == null || !last.id().equals(seen)) {
            return new Opening.Refused(new Issuing.OutdatedAssessment());
        }
        Facts facts = new Facts(clock.today(), file.application(), file.documents());
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        return rules.decides()
                ? new Opening.Opened(
                        new OpenCase(
                                file,
                                facts,
                                rules,
                                rules.evaluate(facts),
                                decisions.proposedFor(application)))
                : new Opening.Refused(new Issuing.NotToDecide());
    }

    /** Issues what the person decided; an open proposal gives way. */
    Decision close(OpenCase open, AssessmentId seen, Ruling ruling, String by) {
        Instant now = clock.now();
        if (open.proposal() != null) {
            decisions.save(open.proposal().supersede(now));
        }
        Decision issued =
                Decision.issued(
                        new DecisionId(ids.next()),
                        open.application(),
                        new Decision.Ground(seen, open.rules().id()),
                        ruling,
                        new DecisionState.Issued(open.facts().onDay(), now, by));
        decisions.add(issued);
        files.save(open.file().decided());
        assessments.close(open.file().id());
        events.decisionIssued(issued);
        return issued;
    }
}
