package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.intake.timeline.usecase.TimelineAccess;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may know of an application. Whoever may not is told the same as if it did not exist.
 *
 * <p>An owner is the person whom it names, the representative while the representation holds (asked on each call), or the login
 * that filed it, unless it filed as a representative: such a login sees as long as the representation holds. A stranger who filed it
 * and whom nobody has verified sees only what the stranger brought. What somebody else's login never submitted is nobody else's,
 * also when it was withdrawn: anyone can write any name into a draft. Staff and auditors read everything; staff change what was
 * submitted or what staff recorded from paper, and auditors change nothing by being one.
 */
@ApplicationScoped
class ApplicationAccess implements TimelineAccess {

    private final Applications applications;
    private final PersonDirectory persons;
    private final HeardParties parties;
    private final Impartiality impartiality;
    private final LegalClock clock;

    ApplicationAccess(
            Applications applications,
            PersonDirectory persons,
            HeardParties parties,
            Impartiality impartiality,
            LegalClock clock) {
        this.applications = applications;
        this.persons = persons;
        this.parties = parties;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    Result<AssistanceApplication, ApplicationRefusal> forReading(Caller caller, ApplicationId id) {
        AssistanceApplication found = applications.find(id);
        return known(found, found != null && mayKnow(caller, found));
    }

    Result<AssistanceApplication, ApplicationRefusal> forChange(ChangeCommand command) {
        return changeable(command).map(found -> fresh(found, command.expectedVersion()));
    }

    /** For what staff do as a duty, never in their own matter. */
    Result<AssistanceApplication, ApplicationRefusal> forDuty(ChangeCommand command) {
        return changeable(command)
                .then(found -> notOwn(command.caller(), found))
                .map(found -> fresh(found, command.expectedVersion()));
    }

    private Result<AssistanceApplication, ApplicationRefusal> changeable(ChangeCommand command) {
        AssistanceApplication found = applications.findForChange(command.applicationId());
        return known(found, found != null && mayChange(command.caller(), found));
    }

    private Result<AssistanceApplication, ApplicationRefusal> notOwn(
            Caller caller, AssistanceApplication application) {
        return isOwnMatter(caller, application)
                ? Result.refused(new ApplicationRefusal.OwnMatter())
                : Result.done(application);
    }

    boolean mayKnow(Caller caller, AssistanceApplication application) {
        return caller.readsEverything() || isOwner(caller, application);
    }

    /** Every key of who filed the application for somebody else. */
    Set<PartyKey> filerOf(AssistanceApplication application) {
        return parties.of(application.id().value()).filerKeys();
    }

    @Override
    public boolean isKnown(ApplicationId id) {
        return applications.contains(id);
    }

    @Override
    public TimelineReach reach(Caller caller, ApplicationId id) {
        AssistanceApplication found = applications.find(id);
        if (found == null || !mayKnow(caller, found)) {
            return TimelineReach.NOTHING;
        }
        return seesAll(caller, found) ? TimelineReach.ALL : TimelineReach.STATE;
    }

    /** Whether the caller, who may know of the application, sees more of it than what the caller brought. */
    boolean seesAll(Caller caller, AssistanceApplication application) {
        return caller.readsEverything()
                || !application.isByStranger()
                || application.identityCheck() instanceof IdentityCheck.Verified
                || parties.of(application.id().value()).includeOn(clock.today(), caller.parties());
    }

    /** The application for somebody who does not see all of it: with the form as it was submitted. */
    AssistanceApplication asSubmitted(AssistanceApplication application) {
        return application.asSubmitted(
                applications.changesOf(application.id()), applications.wishesOf(application.id()));
    }

    private boolean mayChange(Caller caller, AssistanceApplication application) {
        return isOwner(caller, application) || (caller.isStaff() && !isPrivateDraft(application));
    }

    boolean isOwner(Caller caller, AssistanceApplication application) {
        if (application.state().submission() != null) {
            return parties.of(application.id().value()).letBringOn(clock.today(), caller.parties());
        }
        if (isPrivateDraft(application)) {
            return caller.is(application.receipt().submitterKey());
        }
        PersonId named = idOn(application.form(), caller);
        return named != null && application.form().lets(named, clock.today());
    }

    /** Whether the caller is a party or was one, or is tied to one: nobody decides in their own matter. */
    boolean isOwnMatter(Caller caller, AssistanceApplication application) {
        return caller.is(application.receipt().submitterKey())
                || idOn(application.form(), caller) != null
                || impartiality.isOwn(
                        caller, application.id().value(), codesOn(application.form()));
    }

    private static List<PersonalCode> codesOn(ApplicationForm form) {
        return Stream.of(form.person(), form.filer())
                .map(Person::personalCode)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isPrivateDraft(AssistanceApplication application) {
        return application.state().submission() == null
                && application.receipt().submitterKey() != null;
    }

    /** What the caller sees of all applications; null for those who see all. */
    ApplicationFilter.@Nullable Owner ownerFor(Caller caller) {
        return caller.readsEverything()
                ? null
                : new ApplicationFilter.Owner(
                        caller.parties(), identitiesOf(caller), clock.today());
    }

    /** Every record of the caller, if the login tells who that is and the person is known here. */
    private Set<PersonId> identitiesOf(Caller caller) {
        PersonalCode code = caller.personalCode();
        PersonId known = code == null ? null : persons.find(code);
        return known == null ? Set.of() : persons.sameHuman(known);
    }

    /** Who the caller is on a form that names the caller. */
    @Nullable PersonId idOn(ApplicationForm form, Caller caller) {
        PersonalCode code = caller.personalCode();
        return code == null ? null : form.idOf(code);
    }

    private static Result<AssistanceApplication, ApplicationRefusal> known(
            @Nullable AssistanceApplication application, boolean allowed) {
        return application != null && allowed
                ? Result.done(application)
                : Result.refused(new ApplicationRefusal.UnknownApplication());
    }

    private static AssistanceApplication fresh(
            AssistanceApplication application, long expectedVersion) {
        if (application.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return application;
    }
}
