package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.Result;

/** What confirming a draft and giving it back have in common: to hold its case and see that it still waits. */
@ApplicationScoped
class Drafts {

    /** A draft that waits, in its case, which is held. */
    record Draft(CaseFile file, Decision decision, DecisionState.InReview state) {}

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final Decisions decisions;

    Drafts(CaseFiles files, Impartiality impartiality, Decisions decisions) {
        this.files = files;
        this.impartiality = impartiality;
        this.decisions = decisions;
    }

    /** The draft, if it is as the colleague saw it. */
    Result<Draft, DecisionRefusal> hold(DecisionId id, long expectedVersion, Caller by) {
        ApplicationId application = decisions.applicationOf(id);
        if (application == null) {
            return Result.refused(new CaseRefusal.Unknown());
        }
        CaseFile file = files.hold(application);
        if (impartiality.isOwn(by, application.value())) {
            return Result.refused(new CaseRefusal.OwnMatter());
        }
        Decision decision = decisions.find(id);
        if (decision == null || !(decision.state() instanceof DecisionState.InReview state)) {
            return Result.refused(new CaseRefusal.NotOpen());
        }
        if (decision.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return Result.done(new Draft(file, decision, state));
    }
}
