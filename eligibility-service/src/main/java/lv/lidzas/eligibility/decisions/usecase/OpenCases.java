package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** What refusing and granting by a person have in common: to open a case, and to close it with a decision. */
@ApplicationScoped
class OpenCases {

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final Assessments assessments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final Signatures signatures;
    private final LegalClock clock;
    private final Ids ids;

    OpenCases(
            CaseFiles files,
            Impartiality impartiality,
            Assessments assessments,
            Decisions decisions,
            RuleSets ruleSets,
            Signatures signatures,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.assessments = assessments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.signatures = signatures;
        this.clock = clock;
        this.ids = ids;
    }

    /** The case, held, if the run of the rules that the person looked at is still the last. */
    Result<OpenCase, DecisionRefusal> open(
            ApplicationId application, AssessmentId seen, Caller decider) {
        CaseFile file = files.holdKnown(application);
        Facts facts = file == null ? null : file.factsOn(clock.today());
        if (file == null || facts == null) {
            return Result.refused(new CaseRefusal.Unknown());
        }
        if (impartiality.isOwn(decider, application.value())) {
            return Result.refused(new CaseRefusal.OwnMatter());
        }
        if (!file.isAssessable()) {
            return Result.refused(new CaseRefusal.NotOpen());
        }
        if (decisions.inReviewFor(application) != null) {
            return Result.refused(new CaseRefusal.ReviewWaits());
        }
        Assessment last = assessments.current(application);
        if (last == null || !last.id().equals(seen)) {
            return Result.refused(new CaseRefusal.Outdated());
        }
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        return rules.decides()
                ? Result.done(OpenCase.of(file, facts, rules, decisions.proposedFor(application)))
                : Result.refused(new CaseRefusal.NoRules());
    }

    /** Signs what the person decided; an open proposal gives way. */
    Decision sign(OpenCase open, AssessmentId seen, Ruling ruling, Caller by) {
        signatures.supersede(open.proposal());
        Decision signed =
                made(
                        open,
                        seen,
                        ruling,
                        new DecisionState.Signed(open.facts().onDay(), clock.now(), by.self()));
        return signatures.ask(open.file(), signed);
    }

    /** Keeps what the person drafted, for a colleague to confirm; the case stays open and an open proposal stands until then. */
    Decision draft(OpenCase open, AssessmentId seen, Ruling ruling, Caller by) {
        return made(open, seen, ruling, new DecisionState.InReview(clock.now(), by.self()));
    }

    private Decision made(
            OpenCase open, AssessmentId seen, Ruling ruling, DecisionState.Unissued state) {
        Decision made =
                Decision.made(
                        new DecisionId(ids.next()),
                        open.application(),
                        new Decision.Ground(seen, open.rules().id()),
                        ruling,
                        state);
        decisions.add(made);
        return made;
    }
}
