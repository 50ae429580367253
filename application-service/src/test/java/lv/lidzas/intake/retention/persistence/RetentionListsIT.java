package lv.lidzas.intake.retention.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import lv.lidzas.intake.retention.usecase.LegalHolds;
import lv.lidzas.intake.retention.usecase.RetentionRuns;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of rounds or holds is read from an index, however many there are. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RetentionListsIT {

    private static final String ROUNDS =
            """
            insert into retention_run (id, is_dry, requested_at, finished_at)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, false, now(), now()
            from generate_series(1, 2999) n;

            insert into retention_count (run_id, retention_class, due, deleted)
            select id, 'WITHDRAWN_CASE', 3, 3 from retention_run where id < '01980000-0000-7000-8001-000000000000'
                and id > '01980000-0000-7000-8000-000000000000';

            insert into legal_hold (id, subject, subject_id, key_owner_id, reason, placed_by, placed_at)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'PERSON', uuidv7(), uuidv7(), '', '1.dace', now()
            from generate_series(1, 9999) n
            """;

    private record Filter() {}

    @Inject RetentionRuns runs;
    @Inject LegalHolds holds;
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
    void noListReadsMoreThanAFewPages() throws SQLException {
        ListPlans plans = new ListPlans(database, Filter.class).fill(ROUNDS);
        plans.watch("", after -> runs.list(new PageRequest(after, ListPlans.PAGE)).next());
        plans.watch("", after -> holds.list(new PageRequest(after, ListPlans.PAGE)).next());
        plans.everyComponentWasWatched();
    }
}
