package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.assessments.usecase.Doubts;
import lv.lidzas.eligibility.assessments.usecase.SignedDecisions;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.cases.usecase.KeptUntilDecided;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * From the signature to the issued decision (no paraksta līdz izdotam lēmumam).
 *
 * <p>A person may take an application back until the moment of the signature, and application-service knows whether they did. So a
 * signed decision waits for its word: the application is held for it, or was taken back before.
 */
@ApplicationScoped
class Signatures implements SignedDecisions {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Doubts doubts;
    private final Decisions decisions;
    private final OtherGrants others;
    private final KeptUntilDecided kept;
    private final DecisionEvents events;
    private final LegalClock clock;

    Signatures(
            CaseFiles files,
            Assessments assessments,
            Doubts doubts,
            Decisions decisions,
            OtherGrants others,
            KeptUntilDecided kept,
            DecisionEvents events,
            LegalClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.doubts = doubts;
        this.decisions = decisions;
        this.others = others;
        this.kept = kept;
        this.events = events;
        this.clock = clock;
    }

    /** An open proposal gives way to what a person decided instead. */
    void supersede(@Nullable Decision proposal) {
        if (proposal != null) {
            decisions.save(proposal.supersede(clock.now()));
        }
    }

    /** Closes the case for every other decision and asks whether this one may be issued. */
    Decision ask(CaseFile file, Decision signed) {
        files.save(file.signed());
        assessments.close(file.id());
        doubts.end(file.id());
        events.publish(new DecisionEvent.Signed(signed, file.purposeChanges()));
        return signed;
    }

    @Override
    public void issue(ApplicationId application, DecisionId heldFor) {
        CaseFile file = files.hold(application);
        Decision signed = decisions.signedFor(application);
        if (signed == null
                || !signed.id().equals(heldFor)
                || !(signed.state() instanceof DecisionState.Signed signature)) {
            return;
        }
        Decision issued = decisions.save(signed.issue(clock.now()));
        files.save(file.decided());
        kept.decided(application);
        events.publish(new DecisionEvent.Issued(issued, signature.on()));
        others.follow(issued);
    }

    @Override
    public void cancel(ApplicationId application) {
        cancel(decisions.signedFor(application));
        cancel(decisions.inReviewFor(application));
    }

    private void cancel(@Nullable Decision made) {
        if (made != null) {
            decisions.save(made.cancel(clock.now()));
        }
    }
}
