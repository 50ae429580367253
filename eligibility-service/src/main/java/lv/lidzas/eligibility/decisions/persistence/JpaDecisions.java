package lv.lidzas.eligibility.decisions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.usecase.DecisionFilter;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Decisions in PostgreSQL; unique indexes keep one open and one signed or issued decision per application. */
@ApplicationScoped
public class JpaDecisions implements Decisions {

    /** An end is known since the decision that ends was issued, after which that never changes its state. */
    private static final String ENDS_KNOWN =
            """
            select e from GrantEndRow e join DecisionRow d on d.id = e.endedBy
            where e.decisionId in :grants and d.stateSince <= :at
            """;

    private static final String ENDED_BEFORE =
            """
            id not in (select e.decisionId from GrantEndRow e join DecisionRow d on d.id = e.endedBy
            where d.stateSince <= :asOf and e.endedAfter < :on and\
            """;

    private final DecisionRows rows;
    private final DecisionRowMapping mapping;
    private final HeardParties parties;
    private final CaseChanges changes;

    JpaDecisions(
            DecisionRows rows,
            DecisionRowMapping mapping,
            HeardParties parties,
            CaseChanges changes) {
        this.rows = rows;
        this.mapping = mapping;
        this.parties = parties;
        this.changes = changes;
    }

    @Override
    public void add(Decision decision) {
        DecisionRow row = new DecisionRow();
        mapping.write(decision, row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.submitterKey = submitter == null ? null : submitter.text();
        rows.persistAndFlush(row);
        changes.note(decision.applicationId());
    }

    @Override
    public Decision save(Decision decision) {
        DecisionRow row = rows.findById(decision.id().value());
        if (row == null || row.version != decision.version()) {
            throw new StaleVersion();
        }
        End ended = decision.ended();
        if (ended != null && !ended.by().value().equals(row.endedBy)) {
            rows.getEntityManager().persist(DecisionRowMapping.end(decision, ended));
        }
        mapping.write(decision, row);
        changes.note(decision.applicationId());
        try {
            // At once: the next insert may need the place that this change gives free in a unique
            // index.
            rows.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersion(e);
        }
        return mapping.toDomain(row);
    }

    @Override
    public @Nullable Decision proposedFor(ApplicationId application) {
        return of(application, StateKind.PROPOSED);
    }

    @Override
    public @Nullable Decision signedFor(ApplicationId application) {
        return of(application, StateKind.SIGNED);
    }

    @Override
    public @Nullable Decision inReviewFor(ApplicationId application) {
        return of(application, StateKind.IN_REVIEW);
    }

    @Override
    public @Nullable Decision grantFor(ApplicationId application) {
        DecisionRow row =
                rows.find(
                                "applicationId = ?1 and state = ISSUED and result = GRANTED order by id desc",
                                application.value())
                        .firstResult();
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public List<Decision> grantsOf(Set<UUID> persons) {
        return rows
                .list(
                        "personId in ?1 and state in (SIGNED, ISSUED) and result = GRANTED order by id",
                        persons)
                .stream()
                .map(mapping::toDomain)
                .toList();
    }

    private @Nullable Decision of(ApplicationId application, StateKind state) {
        DecisionRow row =
                rows.find("applicationId = ?1 and state = ?2", application.value(), state)
                        .firstResult();
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public @Nullable ApplicationId applicationOf(DecisionId id) {
        UUID found =
                Peek.at(rows.getEntityManager(), DecisionRow.class, "applicationId", id.value());
        return found == null ? null : new ApplicationId(found);
    }

    @Override
    public Map<DecisionId, End> endsKnown(Set<DecisionId> grants, Instant at) {
        return rows.getEntityManager()
                .createQuery(ENDS_KNOWN, GrantEndRow.class)
                .setParameter("grants", grants.stream().map(DecisionId::value).toList())
                .setParameter("at", at)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> new DecisionId(row.decisionId),
                                row -> new End(new DecisionId(row.endedBy), row.endedAfter),
                                BinaryOperator.minBy(Comparator.comparing(End::lastDay))));
    }

    @Override
    public Set<PartyKey> authorsOf(DecisionId id) {
        DecisionRow row = rows.findById(id.value());
        return row == null
                ? Set.of()
                : Stream.of(row.draftedBy, row.signedBy)
                        .filter(Objects::nonNull)
                        .map(PartyKey::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Decision find(DecisionId id) {
        DecisionRow row = rows.findById(id.value());
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public @Nullable Decision find(DecisionId id, DecisionFilter filter) {
        DecisionRow row = fitting(filter).one(rows, id.value());
        return row == null ? null : mapping.toDomain(row);
    }

    /** Lists and reads ask the same, so that nobody reads what no list shows. */
    private static Conditions fitting(DecisionFilter filter) {
        ApplicationId application = filter.applicationId();
        PersonId person = filter.personId();
        Conditions narrowed =
                new Conditions(DecisionRow.class)
                        .and(
                                "applicationId = :application",
                                "application",
                                application == null ? null : application.value())
                        .and("personId = :person", "person", person == null ? null : person.value())
                        .and("state = :state", "state", filter.state())
                        .and(
                                "cast(sql('cardinality(?)', toReview) as Integer) > 0",
                                filter.toReview())
                        .and("contest in (CONTESTED, SUSPENDED)", filter.contested())
                        .and("state = ISSUED", filter.own() != null)
                        .andOwn(filter.own(), "submitterKey", "applicationId");
        return counting(narrowed, filter);
    }

    /** Grants of a day and what was known at an instant: few, because they are of an application or a person. */
    private static Conditions counting(Conditions narrowed, DecisionFilter filter) {
        LocalDate on = filter.on();
        Instant asOf = filter.asOf();
        if (asOf != null) {
            narrowed.and("state = ISSUED and stateSince <= :asOf", "asOf", asOf);
        }
        if (on == null) {
            return narrowed;
        }
        narrowed.and(
                "state = ISSUED and result = GRANTED and firstDay <= :on and lastDay >= :on",
                "on",
                on);
        if (asOf == null) {
            return narrowed.and("endedAfter is null or endedAfter >= :on", "on", on);
        }
        return narrowed.and(
                ENDED_BEFORE
                        + (filter.applicationId() == null
                                ? " e.personId = :person)"
                                : " e.applicationId = :application)"),
                Map.of());
    }

    @Override
    public Slice<Decision> list(DecisionFilter filter, PageRequest page) {
        Slice<DecisionRow> listed = fitting(filter).newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }
}
