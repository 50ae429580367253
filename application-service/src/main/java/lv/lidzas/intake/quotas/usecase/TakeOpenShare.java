package lv.lidzas.intake.quotas.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.config.QuotasConfig;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Allowance;
import org.jspecify.annotations.Nullable;

/** Asks whether a login may submit one more application for a person (vēl viens iesniegums). */
@ApplicationScoped
public class TakeOpenShare {

    private final QuotasConfig config;
    private final OwnApplications applications;

    TakeOpenShare(QuotasConfig config, OwnApplications applications) {
        this.config = config;
        this.applications = applications;
    }

    /** The share that is used up; null when one more fits, and then no other request takes it until the transaction ends. */
    @Transactional
    public @Nullable Allowance handle(Caller caller, PersonId person) {
        if (caller.isStaff()) {
            return null;
        }
        OwnApplications.Open open = LoginShares.counted(applications, caller, person);
        Allowance all = LoginShares.open(config, open, caller);
        if (!all.takes(1)) {
            return all;
        }
        Allowance forPerson =
                new Allowance(
                        LoginShares.OPEN_PER_PERSON, config.openPerPerson(), open.forPerson());
        return forPerson.takes(1) ? null : forPerson;
    }
}
