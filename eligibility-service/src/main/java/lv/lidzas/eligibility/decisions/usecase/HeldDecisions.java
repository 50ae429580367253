package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.Result;

/** How whoever changes a decision comes to it: its case is held first, and nobody does it in their own matter. */
@ApplicationScoped
public class HeldDecisions {

    /** A decision in its case, which is held until the transaction ends. */
    public record Held(CaseFile file, Decision decision) {}

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final Decisions decisions;

    HeldDecisions(CaseFiles files, Impartiality impartiality, Decisions decisions) {
        this.files = files;
        this.impartiality = impartiality;
        this.decisions = decisions;
    }

    /** The decision as it is once the case is held. */
    @Transactional
    public Result<Held, DecisionRefusal> handle(DecisionId id, Caller by) {
        ApplicationId application = decisions.applicationOf(id);
        if (application == null) {
            return Result.refused(new CaseRefusal.Unknown());
        }
        CaseFile file = files.hold(application);
        if (impartiality.isOwn(by, application.value())) {
            return Result.refused(new CaseRefusal.OwnMatter());
        }
        Decision decision = decisions.find(id);
        return decision == null
                ? Result.refused(new CaseRefusal.Unknown())
                : Result.done(new Held(file, decision));
    }
}
