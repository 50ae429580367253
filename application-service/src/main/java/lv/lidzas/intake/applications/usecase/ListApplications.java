package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Lists applications, newest first: all for those who see all, one's own for everybody else. */
@ApplicationScoped
public class ListApplications {

    private final Applications applications;
    private final ApplicationAccess access;

    ListApplications(Applications applications, ApplicationAccess access) {
        this.applications = applications;
        this.access = access;
    }

    /** A part of the list. */
    @Transactional
    public Slice<ApplicationSummary> handle(
            Caller caller, ApplicationFilter filter, PageRequest page) {
        return applications.list(filter.visibleTo(access.ownerFor(caller)), page);
    }
}
