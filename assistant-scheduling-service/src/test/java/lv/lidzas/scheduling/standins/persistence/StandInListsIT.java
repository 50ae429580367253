package lv.lidzas.scheduling.standins.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.usecase.StandInSearches;
import lv.lidzas.scheduling.standins.usecase.VisitOffers;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of offers, or of searches, takes no longer because others are long. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class StandInListsIT {

    private static final String VISITS =
            """
            insert into assistant (id, version, given_name, family_name, personal_code_index, personal_code_cipher, phone, experience_kind,
                experience_description, other_minutes_per_week, active_from, state)
            select ('019c1111-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, SEALED, SEALED, sha256(('stand-in ' || n)::bytea), SEALED,
                SEALED, 'WORK', SEALED, 0, '2026-01-01', 'ACTIVE' from generate_series(1, 8) n;
            insert into hour_budget (id, version, decision_id, rule_set_id, application_id, person_id, human_id, granted_minutes,
                granted_per, first_day, last_day, opened_at, changed_at)
            values ('019c2222-0000-7000-8000-000000000001', 0, gen_random_uuid(), 'MK942-2016', gen_random_uuid(), gen_random_uuid(),
                gen_random_uuid(), 600, 'WEEK', '2031-01-01', '2031-12-31', now(), now());
            insert into allocation (id, version, budget_id, application_id, assistant_id, counted_per, minutes, first_day, last_day, allocated_at)
            select '019c3333-0000-7000-8000-000000000001', 0, id, application_id, '019c1111-0000-7000-8000-000000000001', 'WEEK', 60, '2031-01-01',
                '2031-12-31', now() from hour_budget where id = '019c2222-0000-7000-8000-000000000001';
            insert into visit (id, version, allocation_id, budget_id, application_id, assistant_id, human_id, purpose, earliest_at, latest_at,
                minutes, is_fixed, first_day, state, planned_at)
            select ('019c4444-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, a.id, a.budget_id, a.application_id, a.assistant_id,
                gen_random_uuid(), 'WORK', '2031-01-07', '2031-01-08', 60, false, '2031-01-07', 'PLANNED', now()
            from generate_series(1, 10000) n cross join allocation a where a.id = '019c3333-0000-7000-8000-000000000001'
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    private static final String OFFERS =
            """
            insert into visit_offer (id, version, visit_id, budget_id, application_id, assistant_id, wave, state, offered_at, answered_at,
                undo_until)
            select ('019c5555-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0,
                ('019c4444-0000-7000-8000-' || lpad((1 + n / 8)::text, 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(),
                ('019c1111-0000-7000-8000-' || lpad((1 + n % 8)::text, 12, '0'))::uuid, 1, s.state, now(),
                case when s.state <> 'OPEN' then now() end, case when s.state = 'ACCEPTED' then now() end
            from generate_series(1, 20000) n cross join lateral (select case when n % 800 = 0 then 'ACCEPTED' when n % 801 = 0 then 'OPEN'
                when n % 803 = 0 then 'UNDONE' when n % 805 = 0 then 'LAPSED' else 'DECLINED' end as state) s
            """;

    private static final String SEARCHES =
            """
            insert into stand_in_search (visit_id, budget_id, application_id, day, state, wave, begun_at, next_at, alarm_at, alarmed_at)
            select id, budget_id, case when row_number() over (order by id) % 500 = 0 then '019c6666-0000-7000-8000-000000000001'
                else gen_random_uuid() end, first_day, case when row_number() over (order by id) % 50 = 0 then 'SEARCHING' else 'OVER' end, 1,
                now(), now(), now(), case when row_number() over (order by id) % 100 = 0 then now() end
            from visit where id::text like '019c4444-%'
            """;

    @Inject VisitOffers offers;
    @Inject StandInSearches searches;
    @Inject AgroalDataSource database;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void noFilterOfOffersReadsMany() throws SQLException {
        ListPlans plans =
                new ListPlans(database, VisitOffers.Filter.class).fill(VISITS).fill(OFFERS);
        UUID visit = UUID.fromString("019c4444-0000-7000-8000-000000000700");
        List<AssistantId> own =
                List.of(new AssistantId(UUID.fromString("019c1111-0000-7000-8000-000000000003")));
        plans.watch("", after -> offers(null, null, null, after));
        plans.watch("visitId", after -> offers(visit, null, null, after));
        plans.watch("assistants", after -> offers(null, null, own, after));
        for (OfferState state : OfferState.values()) {
            plans.watch("state", after -> offers(null, state, null, after));
            plans.watch("state,assistants", after -> offers(null, state, own, after));
        }
        plans.everyComponentWasWatched();
    }

    @Test
    void noFilterOfSearchesReadsMany() throws SQLException {
        ListPlans plans =
                new ListPlans(database, StandInSearches.Filter.class).fill(VISITS).fill(SEARCHES);
        UUID application = UUID.fromString("019c6666-0000-7000-8000-000000000001");
        plans.watch("", after -> searches(false, null, after));
        plans.watch("alarmed", after -> searches(true, null, after));
        plans.watch("applicationId", after -> searches(false, application, after));
        plans.everyComponentWasWatched();
    }

    private @Nullable UUID offers(
            @Nullable UUID visit,
            @Nullable OfferState state,
            @Nullable List<AssistantId> own,
            @Nullable UUID after) {
        return offers.list(new VisitOffers.Filter(visit, state, own), page(after)).next();
    }

    private @Nullable UUID searches(
            boolean alarmed, @Nullable UUID application, @Nullable UUID after) {
        return searches.list(new StandInSearches.Filter(alarmed, application), page(after)).next();
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }
}
