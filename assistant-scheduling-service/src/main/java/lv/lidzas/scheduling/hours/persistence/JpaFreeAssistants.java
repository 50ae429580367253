package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.AssistantProposal;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.FreeAssistants;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** Who has room, found by one query over the register and the counters of weeks. */
@ApplicationScoped
public class JpaFreeAssistants implements FreeAssistants {

    private static final String FREE =
            """
            select r.id, r.otherMinutesPerWeek + coalesce(b.booked, 0)
            from AssistantRow r
            left join (
                select w.id.ownerId as assistantId,
                       max(function(fullest as Integer, w.bookedMinutes,
                                    case when w.id.isoYear = :firstYear then :firstWeek else 1 end,
                                    case when w.id.isoYear = :lastYear then :lastWeek else 53 end)) as booked
                from AssistantWeekRow w
                where w.id.isoYear between :firstYear and :lastYear group by w.id.ownerId) b
                on b.assistantId = r.id
            where r.state = ACTIVE and r.activeFrom <= :firstDay
              and (r.activeUntil is null or r.activeUntil >= :lastDay)
              and (r.otherMinutesPerWeek + coalesce(b.booked, 0) < :limit or r.id = :wish)
            order by case when r.id = :wish then 0 else 1 end, r.otherMinutesPerWeek + coalesce(b.booked, 0), r.id
            """;

    private final EntityManager entities;
    private final Assistants assistants;
    private final WeeklyLimit limit;

    JpaFreeAssistants(EntityManager entities, Assistants assistants, WeeklyLimit limit) {
        this.entities = entities;
        this.assistants = assistants;
        this.limit = limit;
    }

    @Override
    public List<AssistantProposal> with(ServicePeriod period, HourBudget budget, int most) {
        AssistantId wish = budget.wishedAssistant();
        IsoWeek first = period.weeks().getFirst();
        IsoWeek last = period.weeks().getLast();
        return entities
                .createQuery(FREE, Object[].class)
                .setParameter("limit", limit.minutes())
                .setParameter("firstDay", period.firstDay())
                .setParameter("lastDay", period.lastDay())
                .setParameter("firstYear", first.year())
                .setParameter("firstWeek", first.number())
                .setParameter("lastYear", last.year())
                .setParameter("lastWeek", last.number())
                .setParameter("wish", wish == null ? new UUID(0, 0) : wish.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> proposal(new AssistantId((UUID) row[0]), (Integer) row[1], wish))
                .toList();
    }

    private AssistantProposal proposal(
            AssistantId id, int usedMinutes, @Nullable AssistantId wish) {
        return new AssistantProposal(
                Objects.requireNonNull(assistants.find(id), "an assistant of the register"),
                id.equals(wish),
                limit.besides(usedMinutes));
    }
}
