package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonNames;
import lv.lidzas.intake.quotas.usecase.TakeOpenShare;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Allowance;
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
    private final PersonNames names;
    private final RuleSetCopies ruleSets;
    private final LegalCalendar calendar;
    private final CurrentParties parties;
    private final ApplicationEvents events;
    private final PersonMatches matches;
    private final Checklists checklists;
    private final Dossiers files;
    private final TakeOpenShare share;
    private final LegalClock clock;
    private final MunicipalityConfig municipality;

    SubmitApplication(
            ApplicationAccess access,
            Applications applications,
            PersonNames names,
            RuleSetCopies ruleSets,
            LegalCalendar calendar,
            CurrentParties parties,
            ApplicationEvents events,
            PersonMatches matches,
            Checklists checklists,
            Dossiers files,
            TakeOpenShare share,
            LegalClock clock,
            MunicipalityConfig municipality) {
        this.access = access;
        this.applications = applications;
        this.names = names;
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.parties = parties;
        this.events = events;
        this.matches = matches;
        this.checklists = checklists;
        this.files = files;
        this.share = share;
        this.clock = clock;
        this.municipality = municipality;
    }

    /** Submits the draft, or names every field that keeps it from being submitted. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(ChangeCommand command) {
        RuleSetCopy rules = ruleSets.serving(clock.today());
        return access.forChange(command)
                .then(draft -> draft.submit(clock.now(), clock.today(), calendar, rules))
                .then(submitted -> withinShare(submitted, command.caller()))
                .map(submitted -> identified(submitted, command.caller()))
                .map(applications::save)
                .map(this::noted)
                .map(this::findableByName)
                .map(submitted -> tell(submitted, command.caller()))
                .map(submitted -> checklists.follow(submitted, rules))
                .map(submitted -> files.of(submitted, command.caller()));
    }

    /** Only who filed it brings it into their share: nobody submits what somebody else's login drafted, but for staff on paper. */
    private Result<AssistanceApplication, ApplicationRefusal> withinShare(
            AssistanceApplication submitted, Caller caller) {
        PersonId person = Objects.requireNonNull(submitted.form().person().id());
        Allowance usedUp = share.handle(caller, person);
        return usedUp == null
                ? Result.done(submitted)
                : Result.refused(new ApplicationRefusal.QuotaReached(usedUp));
    }

    private AssistanceApplication identified(AssistanceApplication submitted, Caller caller) {
        AssistanceApplication through =
                isSharedLogin(caller) ? submitted : submitted.submittedThrough(caller.login());
        PersonId owner = access.idOn(submitted.form(), caller);
        return owner == null
                ? through
                : through.submittedBy(owner).identifiedBy(owner, caller.self(), clock.now());
    }

    /** A portal that vouches for a code files with one login for all its users, and no login may show them each other's cases. */
    private static boolean isSharedLogin(Caller caller) {
        return caller.isPortal() && caller.personalCode() != null;
    }

    /** In the order of what is compared, because each waits for whoever notes alike people. */
    private AssistanceApplication noted(AssistanceApplication submitted) {
        ApplicationForm form = submitted.form();
        Stream.of(NamedPerson.on(form.person()), NamedPerson.on(form.representative()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(NamedPerson::comparable))
                .forEach(matches::note);
        return submitted;
    }

    /** Only now: into a draft anybody can write any name. */
    private AssistanceApplication findableByName(AssistanceApplication submitted) {
        Person representative = submitted.form().representative();
        Person person = submitted.form().person();
        names.remember(representative == null ? List.of(person) : List.of(person, representative));
        return submitted;
    }

    private AssistanceApplication tell(AssistanceApplication submitted, Caller caller) {
        Submission submission = Objects.requireNonNull(submitted.state().submission());
        Person person = submitted.form().person();
        events.publish(
                new ApplicationEvent.Submitted(
                        submitted,
                        submission,
                        Objects.requireNonNull(person.bornOn()),
                        person.residence().isIn(municipality.code()),
                        parties.begin(submitted, caller)));
        return submitted;
    }
}
