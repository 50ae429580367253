package lv.lidzas.scheduling.weeks.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs statements that a check of the database may refuse, inside the transaction that is open.
 *
 * <p>A refusal goes back to a savepoint: the statements are undone and their locks are gone, and the transaction lives on,
 * so that what is free can be read and an event that asked for the booking can still be handled.
 */
@ApplicationScoped
class CheckedStatements {

    private static final String CHECK_VIOLATION = "23514";
    private static final Set<String> PASSING_FAILURES = Set.of("40001", "40P01");
    private static final int ATTEMPTS = 3;

    private final AgroalDataSource database;

    CheckedStatements(AgroalDataSource database) {
        this.database = database;
    }

    /** The name of the check that refused, or null if everything was done. */
    @Nullable String refusedBy(Work work) {
        try (Connection connection = database.getConnection()) {
            for (int attempt = 1; true; attempt++) {
                run(connection, "savepoint before_weeks");
                try {
                    work.on(connection);
                    run(connection, "release savepoint before_weeks");
                    return null;
                } catch (PSQLException e) {
                    run(connection, "rollback to savepoint before_weeks");
                    if (CHECK_VIOLATION.equals(e.getSQLState())) {
                        return checkOf(e);
                    }
                    if (!PASSING_FAILURES.contains(String.valueOf(e.getSQLState()))
                            || attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable("The ledger of weeks could not be written.", e);
        }
    }

    /** In SQL, because a connection that takes part in a transaction does not let JDBC roll back, not even to a savepoint. */
    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String checkOf(PSQLException e) {
        ServerErrorMessage message = e.getServerErrorMessage();
        return message == null ? "" : String.valueOf(message.getConstraint());
    }

    <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.on(connection);
        } catch (SQLException e) {
            throw new LedgerUnavailable("The ledger of weeks could not be read.", e);
        }
    }

    /** Statements that change something. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** A statement that reads. */
    @FunctionalInterface
    interface Question<T> {
        T on(Connection connection) throws SQLException;
    }
}
