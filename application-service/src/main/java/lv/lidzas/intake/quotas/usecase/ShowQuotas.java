package lv.lidzas.intake.quotas.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.intake.config.QuotasConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Allowance;

/** Tells a login what is left of its share (kvotu atlikums). */
@ApplicationScoped
public class ShowQuotas {

    private final QuotasConfig config;
    private final OwnApplications applications;

    ShowQuotas(QuotasConfig config, OwnApplications applications) {
        this.config = config;
        this.applications = applications;
    }

    /** Each share of the login as a whole; none of staff. */
    @Transactional
    public List<Allowance> handle(Caller caller) {
        return caller.isStaff()
                ? List.of()
                : List.of(
                        LoginShares.drafts(config, applications, caller),
                        LoginShares.open(
                                config, LoginShares.counted(applications, caller, null), caller));
    }
}
