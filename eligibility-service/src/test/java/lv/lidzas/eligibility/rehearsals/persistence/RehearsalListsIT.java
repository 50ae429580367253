package lv.lidzas.eligibility.rehearsals.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rehearsals.usecase.Rehearsals;
import lv.lidzas.eligibility.rehearsals.usecase.RehearsedGrantFilter;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of a rehearsal takes no longer because others are long. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RehearsalListsIT {

    private static final String ROWS =
            """
            insert into rehearsal (id, rule_set_id, fingerprint, decides_on, state, started_at, started_by, done, total, finished_at)
            select ('01981111-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'MK942-2016', '', '2099-01-01', 'FINISHED', now(), '1.a',
                5000, 5000, now() from generate_series(1, 4) n;
            insert into rehearsed_grant (id, rehearsal_id, decision_id, application_id, person_id, effect, conditions, figures,
                minutes_before, minutes_after, per, is_marked)
            select ('01982222-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01981111-0000-7000-8000-' || lpad((1 + n / 5001)::text, 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(),
                gen_random_uuid(), case when n % 5001 < 20 then 'LOSES' else 'STAYS' end, '{}', '{}', 600, 600, 'WEEK', false
            from generate_series(1, 20000) n
            """;

    @Inject Rehearsals rehearsals;
    @Inject AgroalDataSource database;

    @Test
    void noFilterReadsMany() throws SQLException {
        QuarkusTransaction.begin();
        try {
            ListPlans plans = new ListPlans(database, RehearsedGrantFilter.class).fill(ROWS);
            for (int number = 1; number <= 4; number++) {
                RehearsalId id =
                        new RehearsalId(
                                UUID.fromString("01981111-0000-7000-8000-%012d".formatted(number)));
                watch(plans, "rehearsalId", new RehearsedGrantFilter(id, null));
                for (RehearsedEffect effect : RehearsedEffect.values()) {
                    watch(plans, "rehearsalId,effect", new RehearsedGrantFilter(id, effect));
                }
            }
            plans.everyComponentWasWatched();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void watch(ListPlans plans, String filtered, RehearsedGrantFilter filter)
            throws SQLException {
        plans.watch(filtered, after -> rehearsals.list(filter, page(after)).next());
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }
}
