package lv.lidzas.intake.quotas.usecase;

import lv.lidzas.intake.config.QuotasConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Allowance;

/** The shares of a login by their names; a portal has its own numbers. */
final class LoginShares {

    static final String OPEN_PER_PERSON = "open-applications-per-person";

    private LoginShares() {}

    static Allowance drafts(QuotasConfig config, OwnApplications applications, Caller caller) {
        return new Allowance(
                "drafts-per-login",
                isPortal(caller) ? config.draftsPerPortal() : config.draftsPerLogin(),
                applications.drafts(caller.self()));
    }

    static Allowance open(QuotasConfig config, OwnApplications.Open open, Caller caller) {
        return new Allowance(
                "open-applications-per-login",
                isPortal(caller) ? config.openPerPortal() : config.openPerLogin(),
                open.all());
    }

    private static boolean isPortal(Caller caller) {
        return caller.has(Roles.INTEGRATION_CLIENT);
    }
}
