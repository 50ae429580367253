package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.PurposeChange;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.applications.usecase.ApplicationSummary;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.words.PageRequest;
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

    private static final String SUBMITTED_NAMING =
            "select id from ApplicationRow where submittedAt is not null and (person.id in :records or"
                    + " representative.id in :records) order by id";

    private final ApplicationRows rows;
    private final RepresentationChangeRows changes;
    private final RepresentationChangeRowMapping changed;
    private final PurposeChangeRows wishes;
    private final PurposeChangeRowMapping wished;
    private final PendingApplications pending;
    private final PartyRowMapping parties;

    JpaApplications(
            ApplicationRows rows,
            RepresentationChangeRows changes,
            RepresentationChangeRowMapping changed,
            PurposeChangeRows wishes,
            PurposeChangeRowMapping wished,
            PendingApplications pending,
            PartyRowMapping parties) {
        this.rows = rows;
        this.changes = changes;
        this.changed = changed;
        this.wishes = wishes;
        this.wished = wished;
        this.pending = pending;
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
    public void keep(ApplicationId id, PurposeChange change) {
        wishes.persist(wished.toRow(rows.findById(id.value()), change));
    }

    @Override
    public List<PurposeChange> wishesOf(ApplicationId id) {
        ApplicationRow application = rows.findById(id.value());
        return wishes.find("applicationId = ?1 order by id", id.value()).stream()
                .map(row -> wished.toDomain(application, row))
                .toList();
    }

    @Override
    public boolean isAnotherPending(
            AssistanceApplication application, ApplicationFilter.@Nullable Owner owner) {
        PersonId person = application.form().person().id();
        return person != null && pending.isAnother(person, application.id(), owner);
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
