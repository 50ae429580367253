package lv.lidzas.scheduling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.Proposal;
import lv.lidzas.scheduling.domain.ServicePeriod;
import lv.lidzas.scheduling.domain.WeeklyLimit;
import lv.lidzas.scheduling.usecase.AssistantQuery;
import lv.lidzas.scheduling.usecase.Assistants;
import lv.lidzas.scheduling.usecase.LoginTaken;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The register of assistants in PostgreSQL. */
@ApplicationScoped
public class JpaAssistants implements Assistants {

    private static final String HAS_FREE_MINUTES =
            """
            r.otherMinutesPerWeek + :freeMinutes + coalesce(
                (select w.bookedMinutes from AssistantWeekRow w
                 where w.id.assistantId = r.id and w.id.weekStart = :week), 0) <= :limit
            """;

    private static final String PROPOSALS =
            """
            select r, r.otherMinutesPerWeek + coalesce(b.booked, 0)
            from AssistantRow r
            left join (select w.id.assistantId as assistantId, max(w.bookedMinutes) as booked from AssistantWeekRow w
                       where w.id.weekStart between :firstWeek and :lastDay group by w.id.assistantId) b
                on b.assistantId = r.id
            where r.state = ACTIVE and r.activeFrom <= :firstDay
              and (r.activeUntil is null or r.activeUntil > :lastDay)
              and (r.otherMinutesPerWeek + coalesce(b.booked, 0) < :limit or r.id = :wish)
            order by case when r.id = :wish then 0 else 1 end, r.otherMinutesPerWeek + coalesce(b.booked, 0), r.id
            """;

    private final EntityManager entities;
    private final WeeklyLimit limit;

    JpaAssistants(EntityManager entities, WeeklyLimit limit) {
        this.entities = entities;
        this.limit = limit;
    }

    @Override
    public @Nullable Assistant find(AssistantId id) {
        return assistantOf(entities.find(AssistantRow.class, id.value()));
    }

    @Override
    public @Nullable Assistant findUnchanging(AssistantId id) {
        return assistantOf(
                entities.find(AssistantRow.class, id.value(), LockModeType.PESSIMISTIC_READ));
    }

    @Override
    public @Nullable Assistant findToChange(AssistantId id) {
        return assistantOf(
                entities.find(AssistantRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static @Nullable Assistant assistantOf(@Nullable AssistantRow row) {
        return row == null ? null : row.toAssistant();
    }

    @Override
    public Assistant add(Assistant assistant) {
        AssistantRow row = new AssistantRow(assistant);
        entities.persist(row);
        return flushed(row);
    }

    @Override
    public Assistant save(Assistant assistant) {
        AssistantRow row = entities.find(AssistantRow.class, assistant.id().value());
        row.take(assistant);
        return flushed(row);
    }

    /** The unique index decides who has a login, because a question before the insert could be overtaken. */
    private Assistant flushed(AssistantRow row) {
        try {
            entities.flush();
        } catch (ConstraintViolationException e) {
            if ("uq_assistant_login_subject".equals(e.getConstraintName())) {
                throw new LoginTaken();
            }
            throw e;
        }
        return row.toAssistant();
    }

    @Override
    public List<Assistant> list(AssistantQuery query) {
        Filter filter =
                new Filter()
                        .and("r.state = :state", "state", query.state())
                        .and("r.loginSubject = :login", "login", query.loginSubject())
                        .and("r.id < :after", "after", query.after());
        if (query.freeMinutesAtLeast() != null) {
            filter.and(HAS_FREE_MINUTES, "freeMinutes", query.freeMinutesAtLeast())
                    .value("week", query.week().firstDay())
                    .value("limit", limit.minutes());
        }
        return filter.page(entities, AssistantRow.class, query.limit()).stream()
                .map(AssistantRow::toAssistant)
                .toList();
    }

    @Override
    public List<Proposal> withFreeMinutes(ServicePeriod period, HourBudget budget, int most) {
        AssistantId wish = budget.grant().wishedAssistant();
        return entities
                .createQuery(PROPOSALS, Object[].class)
                .setParameter("limit", limit.minutes())
                .setParameter("firstDay", period.firstDay())
                .setParameter("lastDay", period.lastDay())
                .setParameter("firstWeek", period.weeks().getFirst().firstDay())
                .setParameter("wish", wish == null ? new UUID(0, 0) : wish.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row ->
                        proposalOf(((AssistantRow) row[0]).toAssistant(), (Integer) row[1], wish))
                .toList();
    }

    private Proposal proposalOf(Assistant assistant, int usedMinutes, @Nullable AssistantId wish) {
        return new Proposal(assistant, assistant.id().equals(wish), limit.besides(usedMinutes));
    }
}
