package lv.lidzas.scheduling.visits.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitFilter;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.VisitStep;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** The visits in PostgreSQL. */
@ApplicationScoped
public class JpaVisits implements Visits {

    private static final String HOLDING =
            " and isFixed and earliestAt < ?2 and latestAt > ?3 and id <> ?4 and state in ?5";

    /** In these an assistant is busy; a person is so, too, while another assistant is looked for. */
    private static final Set<VisitState> TAKING =
            Arrays.stream(VisitState.values())
                    .filter(VisitState::takesTime)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<VisitState> TAKING_OR_OPEN =
            Stream.concat(TAKING.stream(), Stream.of(VisitState.LEFT_OPEN))
                    .collect(Collectors.toUnmodifiableSet());

    private static final String AHEAD = " and state in ('PLANNED', 'LEFT_OPEN')";
    private static final String AHEAD_OF_ASSISTANT =
            "assistantId = ?1 and state = 'PLANNED' and earliestAt < ?2 and latestAt > ?3";
    private static final int LONGEST_DAYS = 7;
    private static final UUID NONE = new UUID(0, 0);

    /** One after the other would meet itself in the check. */
    private static final String COUNT =
            """
            update visit set human_id = :human where budget_id = :budget and human_id <> :human and not (is_fixed and exists (
                select from visit o where o.human_id = :human and o.is_fixed
                and tstzrange(o.earliest_at, o.latest_at) && tstzrange(visit.earliest_at, visit.latest_at)
                and o.state in ('PLANNED', 'LEFT_OPEN', 'UNDER_WAY', 'DONE', 'CONFIRMED', 'DISPUTED')))
            """;

    private final VisitRows rows;
    private final VisitStepRows steps;
    private final EntityManager entities;
    private final HeardParties parties;
    private final LegalClock clock;

    JpaVisits(
            VisitRows rows,
            VisitStepRows steps,
            EntityManager entities,
            HeardParties parties,
            LegalClock clock) {
        this.rows = rows;
        this.steps = steps;
        this.entities = entities;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public @Nullable AllocationId allocationOf(VisitId visit) {
        UUID found = Peek.at(entities, VisitRow.class, "allocationId", visit.value());
        return found == null ? null : new AllocationId(found);
    }

    @Override
    public @Nullable Visit find(VisitId id) {
        VisitRow row = rows.findById(id.value());
        return row == null ? null : toDomain(row);
    }

    @Override
    public List<VisitStep> stepsOf(VisitId id) {
        VisitRow visit = rows.findById(id.value());
        return steps.find("id.visitId = ?1 order by id.number", id.value()).stream()
                .map(row -> VisitRowMapping.toDomain(row, visit.isFixed, clock.zone()))
                .toList();
    }

    /** Flushed at once, so that the constraint speaks while it is known what was asked for. */
    @Override
    public void add(Visit visit) {
        VisitRow row = new VisitRow();
        VisitRowMapping.write(visit, row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.ownerKey = submitter == null ? null : submitter.text();
        rows.persist(row);
        keepSteps(visit, 0);
        rows.flush();
    }

    @Override
    public Visit save(Visit visit) {
        VisitRow row = rows.findById(visit.id().value());
        if (row.version != visit.version()) {
            throw new StaleVersion();
        }
        VisitRowMapping.write(visit, row);
        keepSteps(visit, (int) steps.count("id.visitId", row.id));
        try {
            rows.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return toDomain(row);
    }

    private void keepSteps(Visit visit, int before) {
        int number = before;
        for (VisitStep step : visit.newSteps()) {
            steps.persist(VisitRowMapping.toRow(visit, number++, step));
        }
    }

    @Override
    public boolean isBusy(AssistantId assistant, VisitTime time, @Nullable VisitId besides) {
        return isBusy("assistantId = ?1" + HOLDING, assistant.value(), time, besides, TAKING);
    }

    @Override
    public boolean isBusy(UUID human, VisitTime time, @Nullable VisitId besides) {
        return isBusy("humanId = ?1" + HOLDING, human, time, besides, TAKING_OR_OPEN);
    }

    private boolean isBusy(
            String query,
            UUID whose,
            VisitTime time,
            @Nullable VisitId besides,
            Set<VisitState> states) {
        return time.isFixed()
                && rows.count(
                                query,
                                whose,
                                time.latest(),
                                time.earliest(),
                                besides == null ? NONE : besides.value(),
                                states)
                        > 0;
    }

    @Override
    public List<BudgetId> budgetsAhead(AssistantId assistant, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select distinct budgetId from VisitRow where "
                                + AHEAD_OF_ASSISTANT
                                + " order by budgetId",
                        UUID.class)
                .setParameter(1, assistant.value())
                .setParameter(2, last.plusDays(1).atStartOfDay(clock.zone()).toInstant())
                .setParameter(3, first.atStartOfDay(clock.zone()).toInstant())
                .getResultStream()
                .map(BudgetId::new)
                .toList();
    }

    @Override
    public List<Visit> ahead(AssistantId assistant, LocalDate first, LocalDate last) {
        return rows
                .find(
                        AHEAD_OF_ASSISTANT + " order by firstDay, id",
                        assistant.value(),
                        last.plusDays(1).atStartOfDay(clock.zone()).toInstant(),
                        first.atStartOfDay(clock.zone()).toInstant())
                .stream()
                .map(this::toDomain)
                .toList();
    }

    @Override
    public List<Visit> aheadOf(AllocationId allocation, LocalDate first) {
        return rows
                .find(
                        "allocationId = ?1 and latestAt > ?2" + AHEAD + " order by firstDay, id",
                        allocation.value(),
                        first.atStartOfDay(clock.zone()).toInstant())
                .stream()
                .map(this::toDomain)
                .toList();
    }

    /** Hours to choose from lie in one week, so no visit began more than a week before. */
    @Override
    public List<Visit> touching(ServicePeriod days) {
        return rows
                .find(
                        "firstDay between ?1 and ?2 and latestAt > ?3 and state in ?4 order by firstDay, id",
                        days.firstDay().minusDays(LONGEST_DAYS),
                        days.lastDay(),
                        days.firstDay().atStartOfDay(clock.zone()).toInstant(),
                        TAKING_OR_OPEN)
                .stream()
                .map(this::toDomain)
                .toList();
    }

    @Override
    public List<Visit> these(Set<VisitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.find("id in ?1", ids.stream().map(VisitId::value).toList()).stream()
                        .map(this::toDomain)
                        .toList();
    }

    @Override
    public void count(BudgetId budget, UUID human) {
        entities.flush();
        entities.createNativeQuery(COUNT)
                .setParameter("human", human)
                .setParameter("budget", budget.value())
                .executeUpdate();
    }

    @Override
    public Slice<Visit> list(VisitFilter filter, PageRequest page) {
        Concerned concerned = filter.concerned();
        Conditions conditions =
                new Conditions(VisitRow.class)
                        .and("allocationId = :allocation", "allocation", filter.allocationId())
                        .and("budgetId = :budget", "budget", filter.budgetId())
                        .and("assistantId = :assistant", "assistant", filter.assistantId())
                        .and("state = 'LEFT_OPEN'", filter.leftOpen())
                        .between("firstDay", filter.from(), filter.until());
        if (concerned != null) {
            conditions
                    .andOwn(concerned.own(), "ownerKey", "applicationId")
                    .orEachOf(
                            "assistantId",
                            concerned.assistants().stream().map(AssistantId::value).toList());
        }
        return conditions.soonestFirst(rows, "firstDay", page, row -> row.id).map(this::toDomain);
    }

    private Visit toDomain(VisitRow row) {
        return VisitRowMapping.toDomain(row, clock.zone());
    }
}
