package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.applications.usecase.ApplicationSummary;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.PersonalCode;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
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

    private final ApplicationRows rows;
    private final PersonDirectory persons;

    JpaApplications(ApplicationRows rows, PersonDirectory persons) {
        this.rows = rows;
        this.persons = persons;
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
    public AssistanceApplication save(AssistanceApplication application) {
        ApplicationRow row = rows.findById(application.id().value());
        if (row == null) {
            row = new ApplicationRow();
            ApplicationRowMapping.write(application, row);
            rows.persist(row);
        } else {
            requireSameVersion(application, row);
            ApplicationRowMapping.write(application, row);
        }
        rows.flush();
        return ApplicationRowMapping.toDomain(row, this::codeOf);
    }

    @Override
    public List<AssistanceApplication> pendingFor(PersonId person) {
        return rows.list("person.id = ?1 and state in ?2", person.value(), PENDING).stream()
                .map(row -> ApplicationRowMapping.toDomain(row, this::codeOf))
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
        return rows.list(filter, page);
    }

    private @Nullable AssistanceApplication toDomain(@Nullable ApplicationRow row) {
        return row == null ? null : ApplicationRowMapping.toDomain(row, this::codeOf);
    }

    private PersonalCode codeOf(UUID person) {
        return persons.codeOf(new PersonId(person));
    }

    private static void requireSameVersion(AssistanceApplication application, ApplicationRow row) {
        if (row.version != application.version()) {
            throw new StaleVersion();
        }
    }
}
