package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Reads one application. */
@ApplicationScoped
public class FindApplication {

    private final ApplicationAccess access;
    private final Dossiers files;

    FindApplication(ApplicationAccess access, Dossiers files) {
        this.access = access;
        this.files = files;
    }

    /** The application as the caller may read it. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(Caller caller, ApplicationId id) {
        return access.forReading(caller, id).map(application -> files.of(application, caller));
    }
}
