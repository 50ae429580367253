package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.PersonalCode;
import lv.lidzas.intake.domain.Rejection;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may know of an application. Whoever may not is told the same as if it did not exist.
 *
 * <p>An owner is the login that filed it, or the person or representative whom it names. What somebody else's login never
 * submitted is nobody else's, also when it was withdrawn: anyone can write any name into a draft.
 */
@ApplicationScoped
class CaseAccess {

    private final Applications applications;
    private final PersonDirectory persons;

    CaseAccess(Applications applications, PersonDirectory persons) {
        this.applications = applications;
        this.persons = persons;
    }

    Attempt<AssistanceApplication> forReading(Caller caller, ApplicationId id) {
        return known(caller, applications.find(id));
    }

    Attempt<AssistanceApplication> forChange(ChangeCommand command) {
        return known(command.caller(), applications.findForChange(command.applicationId()))
                .map(application -> fresh(application, command.expectedVersion()));
    }

    boolean mayKnow(Caller caller, AssistanceApplication application) {
        String submitter = application.filing().submitterSubject();
        if (caller.readsEverything() || caller.subject().equals(submitter)) {
            return true;
        }
        if (application.state().submission() == null && submitter != null) {
            return false;
        }
        PersonId identity = identityOf(caller);
        return identity != null && application.form().names(identity);
    }

    @Nullable PersonId identityOf(Caller caller) {
        String claimed = caller.personalCode();
        PersonalCode code = claimed == null ? null : PersonalCode.parse(claimed);
        return code == null ? null : persons.find(code);
    }

    private Attempt<AssistanceApplication> known(
            Caller caller, @Nullable AssistanceApplication application) {
        return application != null && mayKnow(caller, application)
                ? Attempt.done(application)
                : Attempt.refused(new Rejection.Unknown());
    }

    private static AssistanceApplication fresh(
            AssistanceApplication application, long expectedVersion) {
        if (application.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return application;
    }
}
