package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
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
import lv.lidzas.kit.crypto.FieldCipher;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PersonalCode;
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
            "select 1 from ApplicationRow where person.id = :person and id <> :except and state in (SUBMITTED, COMPLETE)";

    /** What is pending was submitted, so that it is also of those whom it names. */
    private static final String SEEN_BY =
            " and ((submitterSubject = :subject and submittedAs <> REPRESENTATIVE) or person.id = :identity"
                    + " or (representative.id = :identity and (representationFrom is null or representationFrom <= :today)"
                    + " and (representationLastDay is null or representationLastDay >= :today)))";

    private final ApplicationRows rows;
    private final RepresentationChangeRows changes;
    private final PersonDirectory persons;
    private final FieldCipher cipher;

    JpaApplications(
            ApplicationRows rows,
            RepresentationChangeRows changes,
            PersonDirectory persons,
            FieldCipher cipher) {
        this.rows = rows;
        this.changes = changes;
        this.persons = persons;
        this.cipher = cipher;
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
        ApplicationRowMapping.write(application, row);
        rows.persistAndFlush(row);
        return application.inVersion(row.version);
    }

    @Override
    public AssistanceApplication save(AssistanceApplication application) {
        ApplicationRow row = rows.findById(application.id().value());
        if (row.version != application.version()) {
            throw new StaleVersion();
        }
        ApplicationRowMapping.write(application, row);
        rows.flush();
        return application.inVersion(row.version);
    }

    @Override
    public void keep(ApplicationId id, RepresentationChange change) {
        changes.persist(RepresentationChangeRowMapping.toRow(id, change, cipher));
    }

    @Override
    public List<RepresentationChange> changesOf(ApplicationId id) {
        return changes.find("applicationId = ?1 order by id", id.value()).stream()
                .map(row -> RepresentationChangeRowMapping.toDomain(row, cipher))
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
                        .createQuery(
                                owner == null ? ANOTHER_PENDING : ANOTHER_PENDING + SEEN_BY,
                                Integer.class)
                        .setParameter("person", person.value())
                        .setParameter("except", application.id().value())
                        .setMaxResults(1);
        if (owner != null) {
            PersonId identity = owner.identity();
            query.setParameter("subject", owner.subject())
                    .setParameter("identity", identity == null ? null : identity.value())
                    .setParameter("today", owner.today());
        }
        return !query.getResultList().isEmpty();
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
        return rows.list(filter, page);
    }

    private @Nullable AssistanceApplication toDomain(@Nullable ApplicationRow row) {
        return row == null ? null : ApplicationRowMapping.toDomain(row, this::codeOf);
    }

    private PersonalCode codeOf(UUID person) {
        return persons.codeOf(new PersonId(person));
    }
}
