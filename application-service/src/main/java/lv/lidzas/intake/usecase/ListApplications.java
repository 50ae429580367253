package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Lists applications, newest first: all for those who see all, one's own for everybody else. */
@ApplicationScoped
public class ListApplications {

    private final Applications applications;
    private final CaseAccess access;

    ListApplications(Applications applications, CaseAccess access) {
        this.applications = applications;
        this.access = access;
    }

    /** At most {@code limit} applications that follow the one named last. */
    @Transactional
    public List<ApplicationSummary> handle(
            Caller caller, ApplicationFilter filter, @Nullable UUID after, int limit) {
        return applications.list(filter.visibleTo(ownerFor(caller)), after, limit);
    }

    private ApplicationFilter.@Nullable Owner ownerFor(Caller caller) {
        return caller.readsEverything()
                ? null
                : new ApplicationFilter.Owner(caller.subject(), access.identityOf(caller));
    }
}
