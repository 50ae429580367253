package lv.lidzas.intake.quotas.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.config.QuotasConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Allowance;
import org.jspecify.annotations.Nullable;

/** Asks whether a login may begin one more draft (vēl viens melnraksts). */
@ApplicationScoped
public class TakeDraftShare {

    private final QuotasConfig config;
    private final OwnApplications applications;

    TakeDraftShare(QuotasConfig config, OwnApplications applications) {
        this.config = config;
        this.applications = applications;
    }

    /** The share that is used up; null when one more fits, and then no other request takes it until the transaction ends. */
    @Transactional
    public @Nullable Allowance handle(Caller caller) {
        if (caller.isStaff()) {
            return null;
        }
        Allowance share = LoginShares.drafts(config, applications, caller);
        return share.takes(1) ? null : share;
    }
}
