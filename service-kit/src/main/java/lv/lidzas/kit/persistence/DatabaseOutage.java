package lv.lidzas.kit.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells an outage of the database, which passes, from a fault of ours, which stays: one answer for requests and for events.
 *
 * <p>First by what the driver and the pool said, wherever it stands among causes and suppressed exceptions: the transaction
 * manager hangs what went wrong at a commit beside its own exception. As it can get lost there, in doubt by asking the
 * database whether it answers.
 */
@ApplicationScoped
public class DatabaseOutage {

    /** SQLSTATE classes: connection lost, resources gone, the server stops or starts or is told to, its disk fails. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /**
     * SQLSTATEs of a server that is there and cannot do it now: a primary that became read-only, a lock not to be had, and
     * collisions that may not happen again (serialization, deadlock).
     */
    private static final Set<String> STATES = Set.of("25006", "55P03", "40001", "40P01");

    private final AgroalDataSource database;

    DatabaseOutage(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether an outage led to the failure, as far as it says so; if it does not, whether the database is away now. */
    public boolean isBehind(Throwable failure) {
        return isNamedIn(failure) || !answers();
    }

    /** Whether an outage is named anywhere in the failure. */
    public static boolean isNamedIn(Throwable failure) {
        return isNamedIn(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isNamedIn(@Nullable Throwable failure, Set<Throwable> seen) {
        return failure != null
                && seen.add(failure)
                && (isOutage(failure)
                        || isNamedIn(failure.getCause(), seen)
                        || (failure instanceof SQLException sql
                                && isNamedIn(sql.getNextException(), seen))
                        || Arrays.stream(failure.getSuppressed())
                                .anyMatch(suppressed -> isNamedIn(suppressed, seen)));
    }

    private static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case SQLTransientException _,
                    SQLRecoverableException _,
                    SQLNonTransientConnectionException _ ->
                    true;
            case SQLException sql -> isOutage(sql);
            case IOException io -> isOfTheDriver(io);
            default -> false;
        };
    }

    private static boolean isOutage(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            // The pool says it without a state, when nobody gives a connection back in time.
            String message = failure.getMessage();
            return message != null && message.contains("cquisition timeout");
        }
        return CLASSES.contains(state.substring(0, 2)) || STATES.contains(state);
    }

    private static boolean isOfTheDriver(IOException failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("org.postgresql."));
    }

    private boolean answers() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException _) {
            return false;
        }
    }
}
