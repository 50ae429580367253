package lv.lidzas.kit.inbox;

import io.agroal.api.AgroalDataSource;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells an outage of the database from a failure of the handler.
 *
 * <p>First by what the driver said; as that can get lost on the way through the transaction manager, in doubt by asking the
 * database whether it is there.
 */
final class DatabaseOutage {

    private static final List<String> OUTAGE_CLASSES = List.of("08", "53", "57P", "58");
    private static final Set<String> OUTAGE_STATES = Set.of("25006", "57014", "55P03");

    private DatabaseOutage() {}

    static boolean isBehind(Throwable failure, AgroalDataSource database) {
        return isNamedIn(failure, 0) || !answers(database);
    }

    private static boolean isNamedIn(@Nullable Throwable failure, int depth) {
        if (failure == null || depth > 12) {
            return false;
        }
        if (isOutage(failure) || isNamedIn(failure.getCause(), depth + 1)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isNamedIn(suppressed, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException _,
                    SQLRecoverableException _,
                    SocketException _,
                    SocketTimeoutException _,
                    UnknownHostException _ ->
                    true;
            case SQLException sql -> isOutage(sql.getSQLState());
            default -> false;
        };
    }

    /**
     * Connections that fail (08), a server that stops or starts (57P), one that is full (53) or cannot read its disk (58), a
     * primary that became read-only, and one so busy that statements or locks take too long.
     */
    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (OUTAGE_CLASSES.stream().anyMatch(state::startsWith)
                        || OUTAGE_STATES.contains(state));
    }

    private static boolean answers(AgroalDataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }
}
