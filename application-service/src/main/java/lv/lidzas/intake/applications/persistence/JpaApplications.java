package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.applications.usecase.ApplicationSummary;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps applications in PostgreSQL; each is loaded whole and saved whole. */
@ApplicationScoped
public class JpaApplications implements Applications {

    private static final List<ApplicationStateCode> PENDING =
            List.of(ApplicationStateCode.SUBMITTED, ApplicationStateCode.COMPLETE);

    /** Only ids: each row is read again with its lock before it is changed. */
    private static final String WITHOUT_RULE_SET =
            "select id from ApplicationRow where ruleSetId is null and state in :pending order by id";

    /** The states stand in it, because Hibernate translates a query with a list for a parameter anew each time. */
    private static final String ANOTHER_PENDING =
            "select 1 from ApplicationRow where person.id in :people and id <> :except and state in (SUBMITTED, COMPLETE)";

    /** What is pending was submitted, so that it is also of those whom it names. */
    private static final String SEEN_BY =
            " and (person.id in :identities or (representative.id in :identities and (representationFrom is null or"
                    + " representationFrom <= :today) and (representationLastDay is null or representationLastDay >="
                    + " :today))";

    private static final String SUBMITTED_NAMING =
            "select id from ApplicationRow where submittedAt is not null and (person.id in :records or"
                    + " representative.id in :records) order by id";

    private final ApplicationRows rows;
    private final RepresentationChangeRows changes;
    private final RepresentationChangeRowMapping changed;
    private final PersonDirectory persons;
    private final PartyRowMapping parties;

    JpaApplications(
            ApplicationRows rows,
            RepresentationChangeRows changes,
            RepresentationChangeRowMapping changed,
            PersonDirectory persons,
            PartyRowMapping parties) {
        this.rows = rows;
        this.changes = changes;
        this.changed = changed;
        this.persons = persons;
        this.parties = parties;
    }

    @Override
    public boolean contains(ApplicationId id) {
        return rows.count("id", id.value()) > 0;
    }

    @Override
    public @Nullable AssistanceApplication find(ApplicationId id) {
        return toDomain(rows.findById(id.value()));
    }

    @Override
    public @Nullable AssistanceApplication findForChange(ApplicationId id) {
        return toDomain(rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public AssistanceApplication add(AssistanceApplication application) {
        ApplicationRow row = new ApplicationRow();
        ApplicationRowMapping.write(application, row, parties);
        rows.persistAndFlush(row);
        return application.inVersion(row.version);
    }

    @Override
    public AssistanceApplication save(AssistanceApplication application) {
        ApplicationRow row = rows.findById(application.id().value());
        if (row.version != application.version()) {
            throw new StaleVersion();
        }
        ApplicationRowMapping.write(application, row, parties);
        rows.flush();
        return application.inVersion(row.version);
    }

    @Override
    public void keep(ApplicationId id, RepresentationChange change) {
        changes.persist(changed.toRow(rows.findById(id.value()), change));
    }

    @Override
    public List<RepresentationChange> changesOf(ApplicationId id) {
        ApplicationRow application = rows.findById(id.value());
        return changes.find("applicationId = ?1 order by id", id.value()).stream()
                .map(row -> changed.toDomain(application, row))
                .toList();
    }

    @Override
    public boolean isAnotherPending(
            AssistanceApplication application, ApplicationFilter.@Nullable Owner owner) {
        PersonId person = application.form().person().id();
        if (person == null) {
            return false;
        }
        TypedQuery<Integer> query =
                rows.getEntityManager()
                        .createQuery(ANOTHER_PENDING + seenBy(owner), Integer.class)
                        .setParameter("people", ids(persons.sameHuman(person)))
                        .setParameter("except", application.id().value())
                        .setMaxResults(1);
        if (owner != null) {
            query.setParameter("identities", ids(owner.identities()))
                    .setParameter("today", owner.today());
            int place = 1;
            for (PartyKey key : owner.keys()) {
                query.setParameter("key" + place, key.text());
                place++;
            }
        }
        return !query.getResultList().isEmpty();
    }

    private static String seenBy(ApplicationFilter.@Nullable Owner owner) {
        return owner == null
                ? ""
                : IntStream.rangeClosed(1, owner.keys().size())
                        .mapToObj(place ->
                                " or (submitterKey = :key"
                                        + place
                                        + " and submittedAs <> REPRESENTATIVE)")
                        .collect(Collectors.joining("", SEEN_BY, ")"));
    }

    @Override
    public List<ApplicationId> submittedNaming(Set<PersonId> records) {
        return rows
                .getEntityManager()
                .createQuery(SUBMITTED_NAMING, UUID.class)
                .setParameter("records", ids(records))
                .getResultList()
                .stream()
                .map(ApplicationId::new)
                .toList();
    }

    @Override
    public List<ApplicationId> withoutRuleSet() {
        return rows
                .getEntityManager()
                .createQuery(WITHOUT_RULE_SET, UUID.class)
                .setParameter("pending", PENDING)
                .getResultList()
                .stream()
                .map(ApplicationId::new)
                .toList();
    }

    @Override
    public Slice<ApplicationSummary> list(ApplicationFilter filter, PageRequest page) {
        Slice<ListedRow> listed = rows.list(filter, page);
        return new Slice<>(parties.summaries(listed.items()), listed.next());
    }

    private static List<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private @Nullable AssistanceApplication toDomain(@Nullable ApplicationRow row) {
        return row == null ? null : ApplicationRowMapping.toDomain(row, parties);
    }
}
