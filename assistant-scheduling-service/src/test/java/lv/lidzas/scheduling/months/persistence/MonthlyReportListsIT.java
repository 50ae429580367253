package lv.lidzas.scheduling.months.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.usecase.MonthlyReports;
import lv.lidzas.scheduling.months.usecase.ReportFilter;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of reports takes longer because there are more of them. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class MonthlyReportListsIT {

    private static final String REPORTS =
            """
            insert into assistant (id, version, given_name, family_name, personal_code_index, personal_code_cipher, phone, experience_kind, experience_description,
                login_key, other_minutes_per_week, active_from, state)
            select ('01960000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, SEALED, SEALED, sha256(n::text::bytea), SEALED, SEALED, 'WORK',
                SEALED, '1.assistant-' || n, 0, '2026-01-01', 'ACTIVE'
            from generate_series(1, 100) n;
            insert into hour_budget (id, version, decision_id, rule_set_id, application_id, person_id, human_id, owner_key, granted_minutes,
                granted_per, first_day, last_day, opened_at, changed_at)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, gen_random_uuid(), 'MK942-2016',
                ('01950000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(), '1.login-' || n % 300, 600,
                'WEEK', '2026-12-01', '2027-11-30', now(), now()
            from generate_series(1, 1000) n;
            insert into monthly_report (id, version, budget_id, application_id, owner_key, human_id, assistant_id, month, edition, lines, pay, of_minor, hash,
                locked_by, locked_at, state, reopen_reason, reopen_asked_by, reopen_asked_at)
            select ('01980000-0000-7000-8000-' || lpad((n * 1000 + m)::text, 12, '0'))::uuid, 0, ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01950000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '1.login-' || n % 300, gen_random_uuid(),
                ('01960000-0000-7000-8000-' || lpad((n % 100 + 1)::text, 12, '0'))::uuid, date '2020-01-01' + m * interval '1 month', 1, '[]',
                '{"lines":[],"unknownMinutes":0}', false, repeat('ab', 32), '1.clerk', now(), 'LOCKED', null, null, null
            from generate_series(1, 1000) n, generate_series(1, 20) m
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    @Inject MonthlyReports reports;
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
    void noFilterOfReportsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, ReportFilter.class).fill(REPORTS);
        watch(plans, "", new ReportFilter(null, null, null, null, null));
        watch(plans, "month", new ReportFilter(YearMonth.of(2021, 3), null, null, null, null));
        watch(plans, "state", new ReportFilter(null, null, null, ReportState.LOCKED, null));
        watch(plans, "state", new ReportFilter(null, null, null, ReportState.REOPENED, null));
        for (int number : new int[] {1, 700, 9999}) {
            watch(plans, "budgetId", new ReportFilter(null, id(7, number), null, null, null));
        }
        watch(plans, "assistantId", new ReportFilter(null, null, id(6, 7), null, null));
        OwnCases own = new OwnCases(Set.of(new PartyKey("1.login-7")), Weeks.TODAY);
        watch(
                plans,
                "concerned",
                new ReportFilter(
                        null,
                        null,
                        null,
                        null,
                        new Concerned(own, List.of(new AssistantId(id(6, 7))))));
        plans.everyComponentWasWatched();
    }

    private void watch(ListPlans plans, String filtered, ReportFilter filter) throws SQLException {
        plans.watch(
                filtered,
                after -> reports.list(filter, new PageRequest(after, ListPlans.PAGE)).next());
    }

    private static UUID id(int table, int number) {
        return UUID.fromString("019%d0000-0000-7000-8000-%012d".formatted(table, number));
    }
}
