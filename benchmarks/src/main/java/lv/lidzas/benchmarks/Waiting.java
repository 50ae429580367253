package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.testkit.servers.Deployable;

/** Waiting until a service has committed something, which its database tells sooner and cheaper than its API. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofNanos(300_000);

    private Waiting() {}

    /** Returns when the condition holds in the service's database. */
    static void until(Rig rig, Deployable service, String condition) {
        Rig.sql(() -> {
            try (Connection database = rig.database(service)) {
                until(database, condition);
            }
            return true;
        });
    }

    /** Returns when the condition holds. */
    static void until(Connection database, String condition) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Statement statement = database.createStatement()) {
            while (!holds(statement, condition)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Waited in vain until " + condition);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private static boolean holds(Statement statement, String condition) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select " + condition)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
