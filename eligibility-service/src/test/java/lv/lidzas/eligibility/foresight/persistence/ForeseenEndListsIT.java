package lv.lidzas.eligibility.foresight.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.foresight.domain.EndingKind;
import lv.lidzas.eligibility.foresight.usecase.ForeseenEndFilter;
import lv.lidzas.eligibility.foresight.usecase.ForeseenEnds;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of what ends soon takes no longer because more ends. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ForeseenEndListsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** One in a thousand is a representation. */
    private static final String ROWS =
            """
            insert into foreseen_end (id, kind, subject_id, day, decision_id, application_id, person_id)
            select ('01983333-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                case when n % 1000 = 0 then 'REPRESENTATION' else (array['OPINION', 'GRANT'])[1 + n % 2] end, gen_random_uuid(),
                date '2026-11-20' + (n % 70)::integer, gen_random_uuid(),
                ('01984444-0000-7000-8000-' || lpad((n / 3)::text, 12, '0'))::uuid,
                ('01985555-0000-7000-8000-' || lpad((n / 4)::text, 12, '0'))::uuid
            from generate_series(1, 20000) n
            """;

    @Inject ForeseenEnds ends;
    @Inject AgroalDataSource database;

    @Test
    void noFilterReadsMany() throws SQLException {
        QuarkusTransaction.begin();
        try {
            ListPlans plans = new ListPlans(database, ForeseenEndFilter.class).fill(ROWS);
            watch(plans, "from,until", ahead(null, null, null, null));
            watch(plans, "until", ahead(null, null, null, TODAY.plusDays(2)));
            for (EndingKind kind : EndingKind.values()) {
                watch(plans, "kind", ahead(kind, null, null, null));
            }
            watch(
                    plans,
                    "personId",
                    ahead(
                            null,
                            UUID.fromString("01985555-0000-7000-8000-000000000007"),
                            null,
                            null));
            watch(
                    plans,
                    "applicationId",
                    ahead(
                            null,
                            null,
                            new ApplicationId(
                                    UUID.fromString("01984444-0000-7000-8000-000000000007")),
                            null));
            plans.everyComponentWasWatched();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static ForeseenEndFilter ahead(
            @Nullable EndingKind kind,
            @Nullable UUID person,
            @Nullable ApplicationId application,
            @Nullable LocalDate until) {
        return ForeseenEndFilter.ahead(kind, person, application, until, TODAY);
    }

    private void watch(ListPlans plans, String filtered, ForeseenEndFilter filter)
            throws SQLException {
        plans.watch(filtered, after -> ends.list(filter, page(after)).next());
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }
}
