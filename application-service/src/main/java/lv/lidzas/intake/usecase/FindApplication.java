package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.kit.identity.Caller;

/** Reads one application. */
@ApplicationScoped
public class FindApplication {

    private final CaseAccess access;
    private final CaseFiles files;

    FindApplication(CaseAccess access, CaseFiles files) {
        this.access = access;
        this.files = files;
    }

    /** The application as the caller may read it. */
    @Transactional
    public Attempt<CaseFile> handle(Caller caller, ApplicationId id) {
        return access.forReading(caller, id).map(application -> files.of(application, caller));
    }
}
