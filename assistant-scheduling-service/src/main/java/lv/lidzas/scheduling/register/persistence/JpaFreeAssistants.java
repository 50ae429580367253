package lv.lidzas.scheduling.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import lv.lidzas.scheduling.register.usecase.FreeAssistants;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** Who has room, found by one query over the register and the counters of weeks. */
@ApplicationScoped
public class JpaFreeAssistants implements FreeAssistants {

    /**
     * Few assistants' weeks are counted, each once, and the query is not slower where many are full; three hundred are all whom
     * most municipalities have.
     */
    private static final String FREE =
            """
            with counted as (
                select newest.id as id, %1$s as used
                from AssistantRow newest where newest.id <> :wish and %2$s
                order by newest.id desc nulls last limit 600
            ), proposed as (
                select wished.id as id, %3$s as used from AssistantRow wished where wished.id = :wish and %4$s
                union all
                (select free.id as id, free.used as used from counted free where free.used < :limit
                 order by free.id desc nulls last limit 300)
            )
            select r, p.used
            from proposed p join AssistantRow r on r.id = p.id
            order by case when r.id = :wish then 0 else 1 end, p.used, r.id
            """
                    .formatted(
                            used("newest"),
                            AssistantRow.serves("newest"),
                            used("wished"),
                            AssistantRow.serves("wished"));

    private static String used(String row) {
        return """
        %1$s.otherMinutesPerWeek + coalesce((
            select max(function(fullest as Integer, w.bookedMinutes,
                                case when w.id.isoYear = :firstYear then :firstWeek else 1 end,
                                case when w.id.isoYear = :lastYear then :lastWeek else 53 end))
            from AssistantWeekRow w
            where w.id.ownerId = %1$s.id and w.id.isoYear between :firstYear and :lastYear), 0)\
        """
                .formatted(row);
    }

    private final EntityManager entities;
    private final AssistantRowMapping mapping;
    private final WeeklyLimit limit;

    JpaFreeAssistants(EntityManager entities, AssistantRowMapping mapping, WeeklyLimit limit) {
        this.entities = entities;
        this.mapping = mapping;
        this.limit = limit;
    }

    @Override
    public List<FreeAssistant> during(ServicePeriod period, @Nullable AssistantId wish, int most) {
        IsoWeek firstWeek = period.weeks().getFirst();
        IsoWeek lastWeek = period.weeks().getLast();
        List<Object[]> found =
                entities.createQuery(FREE, Object[].class)
                        .setParameter("limit", limit.minutes())
                        .setParameter("first", period.firstDay())
                        .setParameter("last", period.lastDay())
                        .setParameter("firstYear", firstWeek.year())
                        .setParameter("firstWeek", firstWeek.number())
                        .setParameter("lastYear", lastWeek.year())
                        .setParameter("lastWeek", lastWeek.number())
                        .setParameter("wish", wish == null ? new UUID(0, 0) : wish.value())
                        .setMaxResults(most)
                        .getResultList();
        mapping.fetchKeys(found.stream().map(row -> ((AssistantRow) row[0]).id).toList());
        return found.stream()
                .map(row -> free((AssistantRow) row[0], (Integer) row[1], wish))
                .toList();
    }

    private FreeAssistant free(AssistantRow row, int usedMinutes, @Nullable AssistantId wish) {
        Assistant assistant = mapping.toDomain(row);
        return new FreeAssistant(
                assistant, assistant.id().equals(wish), limit.besides(usedMinutes));
    }
}
