package lv.lidzas.scheduling.visits.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.visits.domain.VisitFilter;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of visits takes longer because there are more of them. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class VisitListsIT {

    private static final String CASES =
            """
            insert into assistant (id, version, given_name, family_name, personal_code_index, personal_code_cipher, phone, experience_kind, experience_description,
                login_key, other_minutes_per_week, active_from, state)
            select ('01960000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, SEALED, SEALED, sha256(n::text::bytea), SEALED, SEALED, 'WORK',
                SEALED, '1.assistant-' || n, 0, '2026-01-01', 'ACTIVE'
            from generate_series(1, 300) n;

            insert into hour_budget (id, version, decision_id, rule_set_id, application_id, person_id, human_id, owner_key, granted_minutes,
                granted_per, first_day, last_day, opened_at, changed_at)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, gen_random_uuid(), 'MK942-2016',
                ('01950000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01940000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01940000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                case when n <= 1000 then '1.portal' else '1.login-' || n % 300 end, 600,
                'WEEK', '2026-12-01', '2027-11-30', now(), now()
            from generate_series(1, 2000) n;

            insert into allocation (id, version, budget_id, application_id, owner_key, assistant_id, counted_per, minutes, first_day, last_day, allocated_at)
            select ('01980000-0000-7000-8000-' || right(id::text, 12))::uuid, 0, id, application_id, owner_key,
                ('01960000-0000-7000-8000-' || lpad((right(id::text, 12)::int % 300 + 1)::text, 12, '0'))::uuid,
                'WEEK', 60, '2026-12-01', '2027-11-30', now()
            from hour_budget where id >= '01970000-0000-7000-8000-000000000000' and id < '01970000-0000-7000-8000-000000009999';

            insert into case_parties (case_id, submitter_key, submitter_role, sequence)
            select application_id, owner_key, 'SUBMITTER', 0 from hour_budget where owner_key = '1.portal';
            insert into case_party (case_id, position, party_key, role)
            select case_id, 0, '1.person-' || row_number() over (order by case_id) % 500, 'PERSON'
            from case_parties where submitter_key = '1.portal'
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    private static final String VISITS =
            """
            insert into visit (id, version, allocation_id, budget_id, application_id, owner_key, assistant_id, human_id, purpose, earliest_at, latest_at,
                minutes, is_fixed, first_day, state, planned_at)
            select ('01990000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, a.id, a.budget_id, a.application_id, a.owner_key, a.assistant_id,
                gen_random_uuid(), 'WORK', timestamptz '2026-12-01' + (n %% 300) * interval '1 day', timestamptz '2026-12-02' + (n %% 300) * interval '1 day',
                60, false, date '2026-12-01' + n %% 300, case when n <= 100 then 'LEFT_OPEN' else 'PLANNED' end, now()
            from generate_series(%d, %d) n
            join allocation a on a.id = ('01980000-0000-7000-8000-' || lpad((n %% 2000 + 1)::text, 12, '0'))::uuid
            """;

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Inject Visits visits;
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
    void noFilterOfVisitsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, VisitFilter.class).fill(CASES);
        // In parts, because the answer to one of them has to come within ten seconds.
        for (int first = 1; first < 40000; first += 10000) {
            plans.fill(VISITS.formatted(first, first + 9999));
        }
        watch(plans, "", filter(null, null, null, false, null, null, null));
        watch(plans, "leftOpen", filter(null, null, null, true, null, null, null));
        watch(plans, "from", filter(null, null, null, false, DAY, null, null));
        watch(plans, "until", filter(null, null, null, false, null, DAY, null));
        for (int number : new int[] {1, 1500, 9999}) {
            watch(
                    plans,
                    "allocationId",
                    filter(id(8, number), null, null, false, null, null, null));
            watch(plans, "budgetId", filter(null, id(7, number), null, false, null, null, null));
            watch(plans, "budgetId", filter(null, id(7, number), null, false, DAY, DAY, null));
        }
        for (int number : new int[] {1, 300, 301}) {
            watch(plans, "assistantId", filter(null, null, id(6, number), false, DAY, null, null));
        }
        for (OwnCases own :
                List.of(own("1.portal"), own("1.login-7"), own("1.person-7"), own("1.nobody"))) {
            watch(
                    plans,
                    "concerned",
                    filter(
                            null,
                            null,
                            null,
                            false,
                            null,
                            null,
                            new Concerned(own, List.of(new AssistantId(id(6, 7))))));
        }
        plans.everyComponentWasWatched();
    }

    private static VisitFilter filter(
            UUID allocation,
            UUID budget,
            UUID assistant,
            boolean leftOpen,
            LocalDate from,
            LocalDate until,
            Concerned concerned) {
        return new VisitFilter(allocation, budget, assistant, leftOpen, from, until, concerned);
    }

    private static OwnCases own(String... logins) {
        return new OwnCases(
                Arrays.stream(logins).map(PartyKey::new).collect(Collectors.toSet()), Weeks.TODAY);
    }

    private void watch(ListPlans plans, String filtered, VisitFilter filter) throws SQLException {
        plans.watch(
                filtered,
                after -> visits.list(filter, new PageRequest(after, ListPlans.PAGE)).next());
    }

    private static UUID id(int table, int number) {
        return UUID.fromString("019%d0000-0000-7000-8000-%012d".formatted(table, number));
    }
}
