package lv.lidzas.intake.duplicates.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of matches takes longer because there are more of them. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class PersonMatchListsIT {

    private static final String MATCHES =
            """
            insert into person (id, code_index, code_cipher, first_seen_at)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, n::text::bytea, '', now()
            from generate_series(1, 200) n;

            insert into person_match (id, version, one_id, other_id, state, found_at)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0,
                ('01970000-0000-7000-8000-' || lpad((n / 100 + 1)::text, 12, '0'))::uuid,
                ('01970000-0000-7000-8000-' || lpad((n % 100 + 101)::text, 12, '0'))::uuid,
                case when n <= 200 then 'OPEN' when n <= 400 then 'SAME' else 'NOT_THE_SAME' end, now()
            from generate_series(1, 9999) n
            """;

    private record Filter(@Nullable MatchState state) {}

    @Inject PersonMatches matches;
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
    void noFilterReadsMoreThanAFewPages() throws SQLException {
        ListPlans plans = new ListPlans(database, Filter.class).fill(MATCHES);
        watch(plans, "", null);
        for (MatchState state : MatchState.values()) {
            watch(plans, "state", state);
        }
        plans.everyComponentWasWatched();
    }

    private void watch(ListPlans plans, String filtered, @Nullable MatchState state)
            throws SQLException {
        plans.watch(
                filtered,
                after -> matches.list(state, new PageRequest(after, ListPlans.PAGE)).next());
    }
}
