package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.FormWarning;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.time.LegalClock;

/** Puts together what one caller may read of an application. */
@ApplicationScoped
class Dossiers {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Checklists checklists;
    private final LegalClock clock;

    Dossiers(
            Applications applications,
            ApplicationAccess access,
            Checklists checklists,
            LegalClock clock) {
        this.applications = applications;
        this.access = access;
        this.checklists = checklists;
        this.clock = clock;
    }

    ApplicationDossier of(AssistanceApplication application, Caller caller) {
        boolean onlyAudits = caller.has(Roles.AUDITOR) && !caller.isStaff();
        return new ApplicationDossier(
                application,
                warningsOn(application, caller),
                checklists.of(application),
                !onlyAudits);
    }

    private List<FormWarning> warningsOn(AssistanceApplication application, Caller caller) {
        List<FormWarning> warnings =
                new ArrayList<>(FormWarning.on(application.form(), clock.today()));
        PersonId person = application.form().person().id();
        if (person != null && hasAnotherPending(person, application, caller)) {
            warnings.add(new FormWarning("/person", "open-application-exists"));
        }
        return List.copyOf(warnings);
    }

    /** Tells only of applications that the caller may know of; otherwise a draft would be a way to ask about strangers. */
    private boolean hasAnotherPending(
            PersonId person, AssistanceApplication application, Caller caller) {
        return applications.pendingFor(person).stream()
                .filter(other -> !other.id().equals(application.id()))
                .anyMatch(other -> access.mayKnow(caller, other));
    }
}
