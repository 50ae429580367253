package lv.lidzas.intake.quotas.usecase;

import lv.lidzas.intake.config.QuotasConfig;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Allowance;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** The shares of a login by their names; a portal has its own numbers. */
final class LoginShares {

    static final String OPEN_PER_PERSON = "open-applications-per-person";

    private LoginShares() {}

    static Allowance drafts(QuotasConfig config, OwnApplications applications, Caller caller) {
        PartyKey filer = caller.self();
        return caller.isPortal()
                ? drafts(config.draftsPerPortal(), applications.lately(filer).drafts())
                : drafts(config.draftsPerLogin(), applications.drafts(filer));
    }

    private static Allowance drafts(int limit, long used) {
        return new Allowance("drafts-per-login", limit, used);
    }

    static Allowance open(QuotasConfig config, OwnApplications.Open open, Caller caller) {
        return new Allowance(
                "open-applications-per-login",
                caller.isPortal() ? config.openPerPortal() : config.openPerLogin(),
                open.all());
    }

    static OwnApplications.Open counted(
            OwnApplications applications, Caller caller, @Nullable PersonId person) {
        PartyKey filer = caller.self();
        return caller.isPortal()
                ? new OwnApplications.Open(
                        applications.lately(filer).open(),
                        person == null ? 0 : applications.openFor(filer, person))
                : applications.open(filer, person);
    }
}
