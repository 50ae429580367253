package lv.lidzas.scheduling.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.erasure.domain.AssistantHindrance;
import lv.lidzas.scheduling.erasure.usecase.AssistantHindrances;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** What allocations and holds have against the erasure of an assistant. */
@ApplicationScoped
public class UnfinishedHours implements AssistantHindrances {

    /** An allocation counts until the end of the week of its last booked day. */
    private static final String ALLOCATED =
            """
            select exists (
                select from allocation
                where assistant_id = :assistant and (free_from is null or free_from > first_day)
                and cast(date_trunc('week', coalesce(free_from - 1, last_day)) as date) + 7 > :today)
            """;

    /** A hold on one record of a human is one on all. */
    private static final String HELD =
            """
            select exists (
                select from allocation a join hour_budget b on b.id = a.budget_id
                join heard_hold h on h.subject_id in (a.application_id, b.person_id, b.human_id)
                    or h.subject_id in (select p.person_id from person_human p where p.human_id = b.human_id)
                where a.assistant_id = :assistant and (h.last_day is null or h.last_day >= :today))
            """;

    private final EntityManager entities;
    private final LegalClock clock;

    UnfinishedHours(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Set<AssistantHindrance> of(AssistantId assistant) {
        Set<AssistantHindrance> found = EnumSet.noneOf(AssistantHindrance.class);
        if (is(ALLOCATED, assistant.value())) {
            found.add(AssistantHindrance.HOURS_ALLOCATED);
        }
        if (is(HELD, assistant.value())) {
            found.add(AssistantHindrance.LEGAL_HOLD);
        }
        return found;
    }

    private boolean is(String question, UUID assistant) {
        LocalDate today = clock.today();
        return Boolean.TRUE.equals(
                entities.createNativeQuery(question)
                        .setParameter("assistant", assistant)
                        .setParameter("today", today)
                        .getSingleResult());
    }
}
