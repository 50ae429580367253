package lv.lidzas.scheduling.weeks.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
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

    private static final Set<String> PASSING_FAILURES = Set.of("40001", "40P01");
    private static final int ATTEMPTS = 3;

    private final AgroalDataSource database;

    CheckedStatements(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Whether the check of the counters refused; if not, everything was done.
     *
     * <p>The savepoint ends with the transaction: to release it would be a message more while others wait for the counters.
     */
    boolean areRefused(Work work) {
        try (Connection connection = database.getConnection()) {
            for (int attempt = 1; true; attempt++) {
                run(connection, "savepoint before_weeks");
                try {
                    work.on(new WeekTable(connection));
                    return false;
                } catch (SQLException e) {
                    run(connection, "rollback to savepoint before_weeks");
                    if (isRefusal(e)) {
                        return true;
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

    /** Of statements sent together the driver tells the failure as the cause. */
    private static boolean isRefusal(SQLException e) {
        Throwable failure = e instanceof BatchUpdateException ? e.getCause() : e;
        ServerErrorMessage told =
                failure instanceof PSQLException ofServer ? ofServer.getServerErrorMessage() : null;
        return told != null && WeekTable.BOOKED_CHECK.equals(told.getConstraint());
    }

    void run(Work work) {
        try (Connection connection = database.getConnection()) {
            work.on(new WeekTable(connection));
        } catch (SQLException e) {
            throw new LedgerUnavailable("The ledger of weeks could not be locked.", e);
        }
    }

    <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.on(new WeekTable(connection));
        } catch (SQLException e) {
            throw new LedgerUnavailable("The ledger of weeks could not be read.", e);
        }
    }

    /** Statements that change something. */
    @FunctionalInterface
    interface Work {
        void on(WeekTable table) throws SQLException;
    }

    /** A statement that reads. */
    @FunctionalInterface
    interface Question<T> {
        T on(WeekTable table) throws SQLException;
    }
}
