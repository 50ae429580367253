package lv.lidzas.scheduling.hours.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.BudgetFilter;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of budgets or allocations takes longer because there are more of them, also when only the oldest pass its filter. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class HoursListsIT {

    /** The first assistant has the oldest half of the allocations; what is rare is among the oldest. */
    private static final String HOURS =
            """
            insert into assistant (id, version, given_name, family_name, personal_code_index, personal_code_cipher, phone, experience_kind, experience_description,
                login_key, other_minutes_per_week, active_from, state)
            select ('01960000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, SEALED, SEALED, sha256(n::text::bytea), SEALED, SEALED, 'WORK',
                SEALED, '1.assistant-' || n, 0, '2026-01-01', case when n <= 300 then 'SUSPENDED' else 'ACTIVE' end
            from generate_series(1, 1000) n;

            insert into hour_budget (id, version, decision_id, rule_set_id, application_id, person_id, human_id, owner_key, granted_minutes,
                granted_per, first_day, last_day, proposal_reason, opened_at, changed_at)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, gen_random_uuid(), 'MK942-2016',
                ('01950000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01940000-0000-7000-8000-' || lpad((n / 3)::text, 12, '0'))::uuid,
                ('01940000-0000-7000-8000-' || lpad((n / 3)::text, 12, '0'))::uuid,
                case when n <= 10000 then '1.portal' else '1.login-' || n % 3000 end, 600,
                'WEEK', '2026-12-01', '2027-11-30', case when n <= 100 then 'NO_ASSISTANT_WISHED' end, now(), now()
            from generate_series(1, 20000) n;

            insert into allocation (id, version, budget_id, application_id, owner_key, assistant_id, counted_per, minutes, first_day, last_day, allocated_at)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0,
                ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01950000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                case when n <= 10000 then '1.portal' else '1.login-' || n % 3000 end,
                ('01960000-0000-7000-8000-' || lpad((case when n <= 10000 then 1 else n % 900 + 1 end)::text, 12, '0'))::uuid,
                'WEEK', 60, '2026-12-01', '2027-11-30', now()
            from generate_series(1, 20000) n;

            insert into case_parties (case_id, submitter_key, submitter_role, sequence)
            select application_id, owner_key, 'SUBMITTER', 0 from hour_budget where owner_key = '1.portal';
            insert into case_party (case_id, position, party_key, role)
            select case_id, 0, '1.person-' || row_number() over (order by case_id) % 5000, 'PERSON'
            from case_parties where submitter_key = '1.portal'
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    private static final List<OwnCases> OWN =
            List.of(
                    own("1.portal"),
                    own("1.login-7"),
                    own("1.person-7"),
                    own("1.login-7", "1.person-7"),
                    own("1.portal", "1.person-7"),
                    own("1.nobody"));

    @Inject HourBudgets budgets;
    @Inject Allocations allocations;
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
    void noFilterOfBudgetsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, BudgetFilter.class).fill(HOURS);
        watch(plans, "", new BudgetFilter(null, null, null, null, null));
        watch(plans, "proposalNeeded", new BudgetFilter(null, null, null, true, null));
        watch(plans, "proposalNeeded", new BudgetFilter(null, null, null, false, null));
        for (int number : new int[] {1, 20000, 20001}) {
            watch(plans, "applicationId", new BudgetFilter(id(5, number), null, null, null, null));
            UUID human = id(4, number / 3);
            watch(plans, "humanId", new BudgetFilter(null, human, null, null, null));
            Set<UUID> over = Set.of(human, id(4, 7), id(4, 5000));
            watch(plans, "humans", new BudgetFilter(null, null, over, null, null));
        }
        for (OwnCases own : OWN) {
            watch(plans, "own", new BudgetFilter(null, null, null, null, own));
        }
        plans.everyComponentWasWatched();
    }

    @Test
    void noFilterOfAllocationsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, AllocationFilter.class).fill(HOURS);
        watch(plans, "", new AllocationFilter(null, null, null));
        for (int number : new int[] {1, 20000, 20001}) {
            watch(plans, "budgetId", new AllocationFilter(id(7, number), null, null));
        }
        for (int number : new int[] {1, 7, 1000}) {
            watch(plans, "assistantId", new AllocationFilter(null, id(6, number), null));
        }
        for (OwnCases own : OWN) {
            for (int number : new int[] {1, 7}) {
                List<AssistantId> self = List.of(new AssistantId(id(6, number)));
                watch(plans, "concerned", concerning(own, self));
            }
            watch(plans, "concerned", concerning(own, List.of()));
        }
        plans.everyComponentWasWatched();
    }

    private static AllocationFilter concerning(OwnCases own, List<AssistantId> self) {
        return new AllocationFilter(null, null, new Concerned(own, self));
    }

    private static OwnCases own(String... logins) {
        return new OwnCases(
                Arrays.stream(logins).map(PartyKey::new).collect(Collectors.toSet()), Weeks.TODAY);
    }

    private void watch(ListPlans plans, String filtered, BudgetFilter filter) throws SQLException {
        plans.watch(filtered, after -> budgets.list(filter, page(after)).next());
    }

    private void watch(ListPlans plans, String filtered, AllocationFilter filter)
            throws SQLException {
        plans.watch(filtered, after -> allocations.list(filter, page(after)).next());
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }

    private static UUID id(int table, int number) {
        return UUID.fromString("019%d0000-0000-7000-8000-%012d".formatted(table, number));
    }
}
