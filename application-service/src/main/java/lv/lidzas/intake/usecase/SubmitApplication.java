package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.intake.domain.Person;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.RuleSetTerms;
import lv.lidzas.intake.domain.Submission;
import lv.lidzas.intake.domain.WorkingDays;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Submits a draft: fixes the form, starts the statutory month, chooses the rule set and tells the others.
 *
 * <p>An application is accepted even while no rule set has arrived: a lost application is worse than a checklist that comes later.
 */
@ApplicationScoped
public class SubmitApplication {

    private final CaseAccess access;
    private final Applications applications;
    private final RuleSets ruleSets;
    private final WorkingDays workingDays;
    private final IntakeEvents events;
    private final Checklists checklists;
    private final CaseFiles files;
    private final LegalClock clock;
    private final MunicipalityConfig municipality;

    SubmitApplication(
            CaseAccess access,
            Applications applications,
            RuleSets ruleSets,
            WorkingDays workingDays,
            IntakeEvents events,
            Checklists checklists,
            CaseFiles files,
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
    public Attempt<CaseFile> handle(ChangeCommand command) {
        return access.forChange(command)
                .then(draft ->
                        draft.submit(clock.now(), clock.today(), workingDays, ruleSetOfToday()))
                .map(submitted -> identified(submitted, command.caller()))
                .map(applications::save)
                .map(this::tell)
                .map(checklists::follow)
                .map(submitted -> files.of(submitted, command.caller()));
    }

    private @Nullable String ruleSetOfToday() {
        RuleSetTerms terms = ruleSets.serving(clock.today());
        return terms == null ? null : terms.ruleSetId();
    }

    private AssistanceApplication identified(AssistanceApplication submitted, Caller caller) {
        PersonId owner = access.identityOf(caller);
        return owner == null
                ? submitted
                : submitted.identifiedBy(owner, caller.subject(), clock.now());
    }

    private AssistanceApplication tell(AssistanceApplication submitted) {
        Submission submission = Objects.requireNonNull(submitted.state().submission());
        Person person = submitted.form().person();
        events.publish(
                new IntakeEvent.Submitted(
                        submitted,
                        submission,
                        Objects.requireNonNull(person.bornOn()),
                        person.residence().isIn(municipality.code())));
        return submitted;
    }
}
