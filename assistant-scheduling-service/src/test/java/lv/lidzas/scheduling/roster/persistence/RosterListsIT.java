package lv.lidzas.scheduling.roster.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.roster.usecase.RosterFilter;
import lv.lidzas.scheduling.roster.usecase.RosterMoveFilter;
import lv.lidzas.scheduling.roster.usecase.Rosters;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of rosters, or of what one changes, takes no longer because others are long. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RosterListsIT {

    private static final String ROSTERS =
            """
            insert into roster (id, version, first_day, last_day, replans, seconds, asked_by, asked_at, state, stopping, attempts)
            select ('019b0000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, '2031-01-06', '2031-01-12', false, 60, '1.a', now(),
                case when n % 100 = 0 then 'FAILED' else 'STOPPED' end, false, 1
            from generate_series(1, 10000) n
            """;

    private static final String MOVES =
            """
            insert into assistant (id, version, given_name, family_name, personal_code_index, personal_code_cipher, phone, experience_kind,
                experience_description, other_minutes_per_week, active_from, state)
            values ('019b1111-0000-7000-8000-000000000001', 0, SEALED, SEALED, sha256('roster'), SEALED, SEALED, 'WORK', SEALED, 0, '2026-01-01',
                'ACTIVE');
            insert into hour_budget (id, version, decision_id, rule_set_id, application_id, person_id, human_id, granted_minutes,
                granted_per, first_day, last_day, opened_at, changed_at)
            values ('019b2222-0000-7000-8000-000000000001', 0, gen_random_uuid(), 'MK942-2016', gen_random_uuid(), gen_random_uuid(),
                gen_random_uuid(), 600, 'WEEK', '2031-01-01', '2031-12-31', now(), now());
            insert into allocation (id, version, budget_id, application_id, assistant_id, counted_per, minutes, first_day, last_day, allocated_at)
            select '019b3333-0000-7000-8000-000000000001', 0, id, application_id, '019b1111-0000-7000-8000-000000000001', 'WEEK', 60, '2031-01-01',
                '2031-12-31', now() from hour_budget where id = '019b2222-0000-7000-8000-000000000001';
            insert into visit (id, version, allocation_id, budget_id, application_id, assistant_id, human_id, purpose, earliest_at, latest_at,
                minutes, is_fixed, first_day, state, planned_at)
            select ('019b4444-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, a.id, a.budget_id, a.application_id, a.assistant_id,
                gen_random_uuid(), 'WORK', '2031-01-07', '2031-01-08', 60, false, '2031-01-07', 'PLANNED', now()
            from generate_series(1, 5001) n cross join allocation a where a.id = '019b3333-0000-7000-8000-000000000001';
            insert into roster_move (id, roster_id, visit_id, visit_version, budget_id, to_assistant_id, to_start_at, minutes, portion, outcome,
                skipped)
            select ('019b5555-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('019b0000-0000-7000-8000-' || lpad((1 + n / 5001)::text, 12, '0'))::uuid,
                ('019b4444-0000-7000-8000-' || lpad((1 + n % 5001)::text, 12, '0'))::uuid, 0, '019b2222-0000-7000-8000-000000000001',
                '019b1111-0000-7000-8000-000000000001', now(), 60, n, case when n % 5001 < 20 then 'SKIPPED' else 'APPLIED' end,
                case when n % 5001 < 20 then 'CHANGED' end
            from generate_series(1, 20000) n
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    @Inject Rosters rosters;
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
    void noFilterOfRostersReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, RosterFilter.class).fill(ROSTERS);
        plans.watch("", after -> rosters.list(new RosterFilter(null), page(after)).next());
        for (RosterState state : RosterState.values()) {
            plans.watch(
                    "state", after -> rosters.list(new RosterFilter(state), page(after)).next());
        }
        plans.everyComponentWasWatched();
    }

    @Test
    void noFilterOfChangesReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, RosterMoveFilter.class).fill(ROSTERS).fill(MOVES);
        for (int number = 1; number <= 4; number++) {
            RosterId id =
                    new RosterId(
                            UUID.fromString("019b0000-0000-7000-8000-%012d".formatted(number)));
            plans.watch(
                    "rosterId",
                    after -> rosters.list(new RosterMoveFilter(id, null), page(after)).next());
            for (RosterMove.MoveOutcome outcome : RosterMove.MoveOutcome.values()) {
                plans.watch(
                        "rosterId,outcome",
                        after ->
                                rosters.list(new RosterMoveFilter(id, outcome), page(after))
                                        .next());
            }
        }
        plans.everyComponentWasWatched();
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }
}
