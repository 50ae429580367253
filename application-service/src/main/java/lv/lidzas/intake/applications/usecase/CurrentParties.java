package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.applications.domain.SubmitterRole;
import lv.lidzas.intake.duplicates.usecase.AwaitsLinks;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Keeps whose case a submitted application is, and tells the other services when that changes. */
@ApplicationScoped
class CurrentParties implements AwaitsLinks {

    private final Applications applications;
    private final PersonDirectory persons;
    private final PartyKeys keys;
    private final HeardParties parties;
    private final ApplicationEvents events;

    CurrentParties(
            Applications applications,
            PersonDirectory persons,
            PartyKeys keys,
            HeardParties parties,
            ApplicationEvents events) {
        this.applications = applications;
        this.persons = persons;
        this.keys = keys;
        this.parties = parties;
        this.events = events;
    }

    /**
     * The first parties, which are told with the submission itself.
     *
     * @param caller whom the draft may know by another key, if the secret was changed since; documents for it may too
     */
    Parties begin(AssistanceApplication submitted, Caller caller) {
        Set<PartyKey> filers = new LinkedHashSet<>();
        PartyKey submitter = submitted.receipt().submitterKey();
        if (submitter != null && submitted.isByStranger()) {
            filers.add(submitter);
            if (caller.is(submitter)) {
                filers.add(caller.self());
            }
            filers.addAll(loginAs(SubmitterRole.STRANGER, submitted));
        }
        Parties first = new Parties(partiesOf(submitted, filers, List.of()), 0);
        parties.keep(submitted.id().value(), first);
        return first;
    }

    @Override
    public void linksChanged(Set<PersonId> records) {
        for (ApplicationId id : applications.submittedNaming(records)) {
            AssistanceApplication application = applications.findForChange(id);
            if (application != null) {
                renew(application, PartyChange.RECOGNISED);
            }
        }
    }

    /** Tells the parties anew if they are others than were told last; whatever else changed is not theirs. */
    void renew(AssistanceApplication submitted, PartyChange change) {
        Parties told = parties.of(submitted.id().value());
        Parties now =
                new Parties(
                        partiesOf(
                                submitted,
                                filersOf(submitted, told),
                                applications.changesOf(submitted.id())),
                        told.sequence() + 1);
        if (!now.all().equals(told.all())) {
            parties.keep(submitted.id().value(), now);
            events.publish(
                    new ApplicationEvent.PartiesChanged(
                            submitted.id(),
                            now,
                            change,
                            change == PartyChange.ENDED
                                    ? submitted.form().lastDayOfRepresentation()
                                    : null));
        }
    }

    /** Those who were told; nobody once they were erased. */
    private static List<PartyKey> filersOf(AssistanceApplication submitted, Parties told) {
        return PartyKey.ERASED.equals(submitted.receipt().submitterKey())
                ? List.of()
                : told.all().stream().filter(it -> it.role().isFiler()).map(Party::key).toList();
    }

    /** The login that submitted as something: one more key of whoever did. */
    private static Set<PartyKey> loginAs(SubmitterRole role, AssistanceApplication application) {
        Submission submission = application.state().submission();
        return submission == null || submission.login() == null || submission.by() != role
                ? Set.of()
                : Set.of(submission.login());
    }

    /** Who files for somebody else without a representation is a stranger until somebody made sure who files. */
    private static PartyRole roleOfFiler(AssistanceApplication application) {
        return application.identityCheck() instanceof IdentityCheck.Verified
                ? PartyRole.SUBMITTER
                : PartyRole.UNVERIFIED_SUBMITTER;
    }

    /** A representative is a party only while the representation holds. */
    private List<Party> partiesOf(
            AssistanceApplication application,
            Collection<PartyKey> filers,
            List<RepresentationChange> changes) {
        Set<Party> found = new LinkedHashSet<>();
        filers.forEach(key -> found.add(Party.always(key, roleOfFiler(application))));
        ApplicationForm form = application.form();
        add(found, form.person(), PartyRole.PERSON, null, null);
        loginAs(SubmitterRole.PERSON, application)
                .forEach(key -> found.add(Party.always(key, PartyRole.PERSON)));
        List<Acting> acting = acting(form, changes);
        acting.forEach(one -> represents(found, one));
        if (!acting.isEmpty()) {
            Acting first = acting.getFirst();
            loginAs(SubmitterRole.REPRESENTATIVE, application)
                    .forEach(key -> found.add(first.party(key)));
        }
        return List.copyOf(found);
    }

    /** Who acts or acted for the person, the first one first: the one whom the form named when it was submitted. */
    private static List<Acting> acting(ApplicationForm form, List<RepresentationChange> changes) {
        List<Acting> acting = new ArrayList<>();
        for (RepresentationChange change : changes) {
            Representation before = change.before();
            if (change.isReplaced() && before != null) {
                acting.add(
                        new Acting(
                                before, earlier(before.lastDay(form.person()), change.lastDay())));
            }
        }
        Representation now = form.representation();
        if (now != null) {
            acting.add(new Acting(now, form.lastDayOfRepresentation()));
        }
        return acting;
    }

    private void represents(Set<Party> found, Acting acting) {
        add(
                found,
                acting.representation().representative(),
                PartyRole.REPRESENTATIVE,
                acting.representation().from(),
                acting.last());
    }

    /** Somebody acts for the person until a day. */
    private record Acting(Representation representation, @Nullable LocalDate last) {
        private Party party(PartyKey key) {
            return new Party(key, PartyRole.REPRESENTATIVE, representation.from(), last);
        }
    }

    /** By the code of each record that is the same human. */
    private void add(
            Set<Party> found,
            Person somebody,
            PartyRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        PersonId id = somebody.id();
        PersonalCode code = somebody.personalCode();
        if (id == null || code == null) {
            return;
        }
        found.add(new Party(keys.ofCode(code), role, from, until));
        persons.sameHuman(id).stream()
                .filter(record -> !record.equals(id))
                .map(persons::codeOf)
                .filter(Objects::nonNull)
                .map(keys::ofCode)
                .sorted(Comparator.comparing(PartyKey::text))
                .forEach(key -> found.add(new Party(key, role, from, until)));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
