package lv.lidzas.intake.conflicts.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.conflicts.usecase.ConflictFilter;
import lv.lidzas.intake.conflicts.usecase.Conflicts;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of conflicts of interest takes longer because there are more of them. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ConflictListsIT {

    private static final String CONFLICTS =
            """
            insert into person (id, code_index, code_cipher, first_seen_at)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, n::text::bytea, '', now()
            from generate_series(1, 200) n;

            insert into conflict_of_interest (id, staff_key, staff_login, person_id, kind, reason, declared_by, declared_at)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '1.staff-' || n % 100, '',
                ('01970000-0000-7000-8000-' || lpad((n % 200 + 1)::text, 12, '0'))::uuid, 'RELATIVE', '', '1.dace', now()
            from generate_series(1, 10000) n
            """;

    @Inject Conflicts conflicts;
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
        ListPlans plans = new ListPlans(database, ConflictFilter.class).fill(CONFLICTS);
        watch(plans, "", new ConflictFilter(null, null, null));
        for (String staff : new String[] {"1.staff-7", "1.nobody"}) {
            PartyKey key = new PartyKey(staff);
            watch(plans, "staff", new ConflictFilter(key, null, null));
            watch(
                    plans,
                    "own",
                    new ConflictFilter(null, null, Set.of(key, new PartyKey("1.staff-8"))));
        }
        for (int number : new int[] {7, 201}) {
            watch(
                    plans,
                    "people",
                    new ConflictFilter(null, Set.of(person(number), person(8)), null));
        }
        plans.everyComponentWasWatched();
    }

    private static PersonId person(int number) {
        return new PersonId(UUID.fromString("01970000-0000-7000-8000-%012d".formatted(number)));
    }

    private void watch(ListPlans plans, String filtered, ConflictFilter filter)
            throws SQLException {
        plans.watch(
                filtered,
                after -> conflicts.list(filter, new PageRequest(after, ListPlans.PAGE)).next());
    }
}
