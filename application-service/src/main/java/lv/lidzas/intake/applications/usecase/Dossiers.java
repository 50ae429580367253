package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.FormWarning;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Puts together what one caller may read of an application. */
@ApplicationScoped
class Dossiers {

    private final Applications applications;
    private final ApplicationAccess access;
    private final PersonMatches matches;
    private final LegalClock clock;

    Dossiers(
            Applications applications,
            ApplicationAccess access,
            PersonMatches matches,
            LegalClock clock) {
        this.applications = applications;
        this.access = access;
        this.matches = matches;
        this.clock = clock;
    }

    ApplicationDossier of(AssistanceApplication application, Caller caller) {
        boolean all = access.seesAll(caller, application);
        return of(all ? application : access.asSubmitted(application), null, caller, all);
    }

    /** For who submitted it just now: nobody else has added anything yet. */
    ApplicationDossier of(ChecklistReading reading, Caller caller) {
        return of(reading.application(), reading, caller, true);
    }

    private ApplicationDossier of(
            AssistanceApplication application,
            @Nullable ChecklistReading checklist,
            Caller caller,
            boolean tellsDecision) {
        boolean onlyAudits = caller.has(Roles.AUDITOR) && !caller.isStaff();
        return new ApplicationDossier(
                application,
                warningsOn(application, caller),
                checklist,
                !onlyAudits,
                tellsDecision);
    }

    /** Tells only of applications that the caller may know of; otherwise a draft would be a way to ask about strangers. */
    private List<FormWarning> warningsOn(AssistanceApplication application, Caller caller) {
        List<FormWarning> warnings =
                new ArrayList<>(FormWarning.on(application.form(), clock.today()));
        if (applications.isAnotherPending(application, null)
                && knowsOfAnother(application, caller)) {
            warnings.add(new FormWarning("/person", "open-application-exists"));
        }
        PersonId person = application.form().person().id();
        if (caller.isStaff() && person != null && matches.isWaitingFor(person)) {
            warnings.add(new FormWarning("/person", "person-may-have-another-record"));
        }
        if (isByStranger(application, caller)) {
            warnings.add(new FormWarning("/person", "submitter-is-not-the-person"));
        }
        return List.copyOf(warnings);
    }

    /** Whether somebody files whom the form does not name, or of whom the login does not say who it is. */
    private boolean isByStranger(AssistanceApplication application, Caller caller) {
        if (application.state().submission() != null) {
            return application.isByStranger();
        }
        return application.receipt().isByOwnLogin()
                && application.form().person().personalCode() != null
                && access.idOn(application.form(), caller) == null;
    }

    private boolean knowsOfAnother(AssistanceApplication application, Caller caller) {
        ApplicationFilter.Owner owner = access.ownerFor(caller);
        return owner == null || applications.isAnotherPending(application, owner);
    }
}
