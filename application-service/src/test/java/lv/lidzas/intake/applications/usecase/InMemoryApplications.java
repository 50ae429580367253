package lv.lidzas.intake.applications.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.PurposeChange;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Applications in memory. */
final class InMemoryApplications implements Applications {

    private final Map<ApplicationId, AssistanceApplication> applications = new LinkedHashMap<>();
    private final Map<ApplicationId, List<RepresentationChange>> changes = new LinkedHashMap<>();
    private final Map<ApplicationId, List<PurposeChange>> wishes = new LinkedHashMap<>();
    private final HeardParties parties;

    InMemoryApplications(HeardParties parties) {
        this.parties = parties;
    }

    @Override
    public boolean contains(ApplicationId id) {
        return applications.containsKey(id);
    }

    @Override
    public @Nullable AssistanceApplication find(ApplicationId id) {
        return applications.get(id);
    }

    @Override
    public @Nullable AssistanceApplication findForChange(ApplicationId id) {
        return find(id);
    }

    @Override
    public AssistanceApplication add(AssistanceApplication application) {
        applications.put(application.id(), application);
        return application;
    }

    @Override
    public AssistanceApplication save(AssistanceApplication application) {
        return add(application.inVersion(application.version() + 1));
    }

    @Override
    public void keep(ApplicationId id, RepresentationChange change) {
        changes.computeIfAbsent(id, _ -> new ArrayList<>()).add(change);
    }

    @Override
    public List<RepresentationChange> changesOf(ApplicationId id) {
        return List.copyOf(changes.getOrDefault(id, List.of()));
    }

    @Override
    public void keep(ApplicationId id, PurposeChange change) {
        wishes.computeIfAbsent(id, _ -> new ArrayList<>()).add(change);
    }

    @Override
    public List<PurposeChange> wishesOf(ApplicationId id) {
        return List.copyOf(wishes.getOrDefault(id, List.of()));
    }

    @Override
    public boolean isAnotherPending(
            AssistanceApplication application, ApplicationFilter.@Nullable Owner owner) {
        PersonId person = application.form().person().id();
        return person != null
                && applications.values().stream()
                        .filter(other -> other.isPending() && !other.id().equals(application.id()))
                        .filter(other -> person.equals(other.form().person().id()))
                        .anyMatch(other -> owner == null || isVisible(other, owner));
    }

    @Override
    public List<ApplicationId> submittedNaming(Set<PersonId> records) {
        return applications.values().stream()
                .filter(it -> it.state().submission() != null)
                .filter(it -> records.stream().anyMatch(record -> names(it, record)))
                .map(AssistanceApplication::id)
                .toList();
    }

    @Override
    public List<ApplicationId> withoutRuleSet() {
        return applications.values().stream()
                .filter(AssistanceApplication::isPending)
                .filter(application -> isWithoutRuleSet(application.state().submission()))
                .map(AssistanceApplication::id)
                .toList();
    }

    @Override
    public Slice<ApplicationSummary> list(ApplicationFilter filter, PageRequest page) {
        Function<AssistanceApplication, String> place = placeIn(filter);
        UUID after = page.after();
        String last =
                after == null ? null : place.apply(applications.get(new ApplicationId(after)));
        return Slice.of(
                        applications.values().stream()
                                .filter(it -> passes(it, filter))
                                .filter(it -> last == null || place.apply(it).compareTo(last) < 0)
                                .sorted(Comparator.comparing(place).reversed())
                                .limit(page.limit() + 1L)
                                .toList(),
                        page,
                        it -> it.id().value())
                .map(InMemoryApplications::summary);
    }

    /** By the day that the list is narrowed by, if there is one, and then by id, as PostgreSQL compares them. */
    private static Function<AssistanceApplication, String> placeIn(ApplicationFilter filter) {
        if (filter.receivedFrom() != null || filter.receivedUntil() != null) {
            return it -> it.receipt().receivedOn() + " " + it.id().value();
        }
        return filter.decideUntil() == null
                ? it -> it.id().value().toString()
                : it -> decideBy(it) + " " + it.id().value();
    }

    private boolean passes(AssistanceApplication application, ApplicationFilter filter) {
        LocalDate received = application.receipt().receivedOn();
        return (filter.state() == null || filter.state() == application.stateCode())
                && (filter.channel() == null || filter.channel() == application.receipt().channel())
                && !isBefore(received, filter.receivedFrom())
                && !isAfter(received, filter.receivedUntil())
                && !isAfter(decideBy(application), filter.decideUntil())
                && (filter.names() == null
                        || filter.names().stream().anyMatch(it -> names(application, it)))
                && (filter.visibleTo() == null || isVisible(application, filter.visibleTo()));
    }

    private static boolean names(AssistanceApplication application, PersonId somebody) {
        Person representative = application.form().representative();
        return somebody.equals(application.form().person().id())
                || (representative != null && somebody.equals(representative.id()));
    }

    private static @Nullable LocalDate decideBy(AssistanceApplication application) {
        Submission submission = application.state().submission();
        return submission == null ? null : submission.decideBy();
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate first) {
        return first != null && (day == null || day.isBefore(first));
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate last) {
        return last != null && (day == null || day.isAfter(last));
    }

    private boolean isVisible(AssistanceApplication application, ApplicationFilter.Owner owner) {
        if (application.state().submission() != null) {
            return parties.of(application.id().value()).letBringOn(owner.today(), owner.keys());
        }
        PartyKey submitter = application.receipt().submitterKey();
        return submitter == null
                ? owner.identities().stream()
                        .anyMatch(it -> application.form().lets(it, owner.today()))
                : owner.keys().contains(submitter);
    }

    private static ApplicationSummary summary(AssistanceApplication application) {
        Person person = application.form().person();
        return new ApplicationSummary(
                application.id().value(),
                application.stateCode(),
                person.id() == null ? null : person.id().value(),
                person.givenName(),
                person.familyName(),
                application.form().representation() != null,
                application.form().purposes().stream().map(Purpose::code).toList(),
                application.receipt().channel(),
                application.receipt().receivedOn(),
                decideBy(application),
                application.state().submission() == null
                        ? null
                        : application.state().submission().by(),
                application.receipt().recordedAt(),
                person.isErased());
    }

    private static boolean isWithoutRuleSet(@Nullable Submission submission) {
        return submission != null && submission.ruleSetId() == null;
    }
}
