package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.IdentityCheck;
import lv.lidzas.intake.domain.IdentityMethod;
import lv.lidzas.intake.domain.Rejection;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;

/** Records that somebody at the social service made sure who files (identitātes pārbaude, S8). */
@ApplicationScoped
public class VerifyIdentity {

    private final Applications applications;
    private final CaseFiles files;
    private final LegalClock clock;

    VerifyIdentity(Applications applications, CaseFiles files, LegalClock clock) {
        this.applications = applications;
        this.files = files;
        this.clock = clock;
    }

    /** Records who made sure, how and when; never a copy of a document. */
    @Transactional
    public Attempt<CaseFile> handle(Caller caller, ApplicationId id, IdentityMethod method) {
        AssistanceApplication application = applications.findForChange(id);
        if (application == null) {
            return Attempt.refused(new Rejection.Unknown());
        }
        return application
                .verifyIdentity(new IdentityCheck.Verified(method, caller.subject(), clock.now()))
                .map(applications::save)
                .map(saved -> files.of(saved, caller));
    }
}
