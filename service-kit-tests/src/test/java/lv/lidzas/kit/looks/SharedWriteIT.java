package lv.lidzas.kit.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SharedWriteIT {

    private static final int READERS = 40;

    @Inject SharedWrite entries;
    @Inject LookTables tables;

    private final UUID person = UUID.randomUUID();

    @Test
    void anEntryIsWrittenWithAllThatItSays() throws SQLException {
        UUID one = UUID.randomUUID();
        Look look =
                new Look(
                        UUID.randomUUID(),
                        Instant.parse("2026-10-25T00:30:00.123456Z"),
                        new Looker("key, \"of\" {a} login", LookReach.STAFF),
                        new Doing("getWatched", Deed.SEARCHED, one, LookPurpose.APPEAL),
                        LookOutcome.SHOWN,
                        Shown.of(one, person));

        entries.write(look);

        assertThat(
                        tables.texts(
                                "select concat_ws('|', at at time zone 'UTC', reader, reach, operation, deed, outcome, asked, purpose, persons, cases) from look where id = '%s'"
                                        .formatted(look.id())))
                .containsExactly(
                        "2026-10-25 00:30:00.123456|key, \"of\" {a} login|STAFF|getWatched|SEARCHED|SHOWN|%1$s|APPEAL|{%2$s}|{%1$s}"
                                .formatted(one, person));
    }

    @Test
    void whoEndsAtTheSameTimeIsWrittenTogetherAndOnce() throws Exception {
        int before = transactions();

        List<@Nullable SQLException> failures = together(List.of());

        assertThat(failures).containsOnlyNulls();
        assertThat(tables.entries(person)).hasSize(READERS);
        assertThat(transactions() - before).isLessThan(READERS);
    }

    @Test
    void anEntryThatTheDatabaseRefusesIsNobodyElsesHarm() throws Exception {
        String unwritable = "\u0000";

        List<@Nullable SQLException> failures = together(List.of(unwritable, unwritable));

        assertThat(failures.stream().filter(Objects::nonNull)).hasSize(2);
        assertThat(tables.entries(person)).hasSize(READERS);
        assertThatThrownBy(() -> entries.write(look(unwritable))).isInstanceOf(SQLException.class);
    }

    @Test
    void afterAnOutageEveryEntryThatIsOnTheDiskWasSaidToBeThere() throws Exception {
        tables.execute("alter table look rename to look_away");
        try {
            assertThat(together(List.of())).doesNotContainNull();
        } finally {
            tables.execute("alter table look_away rename to look");
        }
        assertThat(tables.entries(person)).isEmpty();

        assertThat(together(List.of())).containsOnlyNulls();
    }

    /** In how many transactions the entries of the person were written. */
    private int transactions() throws SQLException {
        return tables.texts(
                        "select distinct xmin::text from look where '%s' = any(persons)"
                                .formatted(person))
                .size();
    }

    private List<@Nullable SQLException> together(List<String> more) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<@Nullable SQLException>> writes = new ArrayList<>();
        for (int i = 0; i < READERS + more.size(); i++) {
            Look look = look(i < READERS ? "reader" : more.get(i - READERS));
            writes.add(() -> {
                start.await();
                return failureOf(look);
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<@Nullable SQLException>> results =
                    writes.stream().map(threads::submit).toList();
            start.countDown();
            List<@Nullable SQLException> failures = new ArrayList<>();
            for (Future<@Nullable SQLException> result : results) {
                failures.add(result.get());
            }
            return failures;
        }
    }

    private @Nullable SQLException failureOf(Look look) {
        try {
            entries.write(look);
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private Look look(String reader) {
        return new Look(
                UUID.randomUUID(),
                Instant.now(),
                new Looker(reader, LookReach.OWN),
                new Doing("getWatched", Deed.READ, null, null),
                LookOutcome.SHOWN,
                Shown.of(null, person));
    }
}
