package lv.lidzas.kit.looks.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of looks takes longer because there are more of them, also when only the oldest are wanted. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LookListsIT {

    /** A reader and a person of the first days only; everybody else looks and is looked at all the time. */
    private static final String LOOKS =
            """
            insert into look (id, at, reader, reach, operation, deed, outcome, persons, cases)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '2026-01-01'::timestamptz + n * interval '1 minute',
                case when n <= 300 then 'rare' else 'reader ' || n % 20 end, 'STAFF', 'getWatched', 'READ', 'SHOWN',
                array[('01970000-0000-7000-8000-' || lpad((case when n <= 200 then 0 else 1 + n % 3 end)::text, 12, '0'))::uuid], '{}'
            from generate_series(1, 30000) n;
            insert into look_about (about, at, look_id) select persons[1], at, id from look where id::text like '01980000-0000-7000-8000-%'
            """;

    private static final Instant EARLY = Instant.parse("2026-01-01T03:00:00Z");

    @Inject LookLists lists;
    @Inject DataSource database;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void noSearchReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, LookSearch.class).fill(LOOKS);

        watch(plans, "", new LookSearch(null, null, null, null));
        for (String reader : new String[] {"rare", "reader 7", "nobody"}) {
            watch(plans, "reader", new LookSearch(reader, null, null, null));
            watch(plans, "reader,until", new LookSearch(reader, null, null, EARLY));
        }
        for (int person = 0; person < 5; person++) {
            watch(plans, "about", new LookSearch(null, person(person), null, null));
            watch(plans, "about,until", new LookSearch(null, person(person), null, EARLY));
            UUID one = person(person);
            plans.watch("about", after -> next(() -> lists.about(Set.of(one), page(after)).next()));
        }
        watch(plans, "from", new LookSearch(null, null, EARLY, null));
        watch(plans, "until", new LookSearch(null, null, null, EARLY));
        watch(plans, "from,until", new LookSearch(null, null, EARLY, EARLY.plusSeconds(6000)));
        plans.watch(
                "about",
                after ->
                        next(() ->
                                lists.about(Set.of(person(0), person(1), person(9)), page(after))
                                        .next()));
        plans.everyComponentWasWatched();
    }

    private void watch(ListPlans plans, String filtered, LookSearch search) throws SQLException {
        plans.watch(filtered, after -> next(() -> lists.find(search, page(after)).next()));
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }

    private static UUID person(int number) {
        return UUID.fromString("01970000-0000-7000-8000-%012d".formatted(number));
    }

    private static @Nullable UUID next(Asking asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a page. */
    private interface Asking {
        @Nullable UUID ask() throws SQLException;
    }
}
