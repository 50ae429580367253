package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.applications.domain.WorkingDays;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * Submits a draft: fixes the form, starts the statutory month, chooses the rule set and tells the others.
 *
 * <p>An application is accepted even while no rule set has arrived: a lost application is worse than a checklist that comes later.
 */
@ApplicationScoped
public class SubmitApplication {

    private final ApplicationAccess access;
    private final Applications applications;
    private final RuleSetCopies ruleSets;
    private final WorkingDays workingDays;
    private final ApplicationEvents events;
    private final Checklists checklists;
    private final Dossiers files;
    private final LegalClock clock;
    private final MunicipalityConfig municipality;

    SubmitApplication(
            ApplicationAccess access,
            Applications applications,
            RuleSetCopies ruleSets,
            WorkingDays workingDays,
            ApplicationEvents events,
            Checklists checklists,
            Dossiers files,
            LegalClock clock,
            MunicipalityConfig municipality) {
        this.access = access;
        this.applications = applications;
        this.ruleSets = ruleSets;
        this.workingDays = workingDays;
        this.events = events;
        this.checklists = checklists;
        this.files = files;
        this.clock = clock;
        this.municipality = municipality;
    }

    /** Submits the draft, or names every field that keeps it from being submitted. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(ChangeCommand command) {
        RuleSetCopy rules = ruleSets.serving(clock.today());
        return access.forChange(command)
                .then(draft -> draft.submit(clock.now(), clock.today(), workingDays, rules))
                .map(submitted -> identified(submitted, command.caller()))
                .map(applications::save)
                .map(this::tell)
                .map(submitted -> checklists.follow(submitted, rules))
                .map(submitted -> files.of(submitted, command.caller()));
    }

    private AssistanceApplication identified(AssistanceApplication submitted, Caller caller) {
        PersonId owner = access.idOn(submitted.form(), caller);
        return owner == null
                ? submitted
                : submitted.submittedBy(owner).identifiedBy(owner, caller.subject(), clock.now());
    }

    private AssistanceApplication tell(AssistanceApplication submitted) {
        Submission submission = Objects.requireNonNull(submitted.state().submission());
        Person person = submitted.form().person();
        events.publish(
                new ApplicationEvent.Submitted(
                        submitted,
                        submission,
                        Objects.requireNonNull(person.bornOn()),
                        person.residence().isIn(municipality.code())));
        return submitted;
    }
}
