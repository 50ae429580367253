package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Records that the social service verified the identity of the one who files (identitātes pārbaude, S8). */
@ApplicationScoped
public class VerifyIdentity {

    private final ApplicationAccess access;
    private final Applications applications;
    private final ApplicationEvents events;
    private final CurrentParties parties;
    private final Dossiers files;
    private final LegalClock clock;

    VerifyIdentity(
            ApplicationAccess access,
            Applications applications,
            ApplicationEvents events,
            CurrentParties parties,
            Dossiers files,
            LegalClock clock) {
        this.access = access;
        this.applications = applications;
        this.events = events;
        this.parties = parties;
        this.files = files;
        this.clock = clock;
    }

    /** Records who verified it, how and when; never a copy of a document. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(
            Caller caller, ApplicationId id, IdentityMethod method) {
        AssistanceApplication application = applications.findForChange(id);
        if (application == null) {
            return Result.refused(new ApplicationRefusal.UnknownApplication());
        }
        if (access.isOwnMatter(caller, application)) {
            return Result.refused(new ApplicationRefusal.OwnMatter());
        }
        return application
                .verifyIdentity(new IdentityCheck.Verified(method, caller.self(), clock.now()))
                .map(applications::save)
                .map(saved -> tell(saved, method))
                .map(saved -> files.of(saved, caller));
    }

    /** Of a draft nobody has heard; its submission tells it. A stranger who filed it sees all of it now. */
    private AssistanceApplication tell(AssistanceApplication verified, IdentityMethod method) {
        if (verified.state().submission() != null) {
            events.publish(new ApplicationEvent.Identified(verified.id(), method));
            parties.renew(verified, PartyChange.VERIFIED);
        }
        return verified;
    }
}
