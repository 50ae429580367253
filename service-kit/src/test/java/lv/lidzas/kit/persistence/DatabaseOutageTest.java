package lv.lidzas.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.io.EOFException;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class DatabaseOutageTest {

    private static final SQLException LOST = new SQLException("secret", "08006");
    private static final SQLException TAKEN = new SQLException("secret", "23505");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08001", "08006", "53100", "53300", "57014", "57P01", "57P02", "57P03", "57P05",
                "58030", "25006", "55P03", "40001", "40P01"
            })
    void aServerThatCannotNowIsAnOutage(String state) {
        assertThat(DatabaseOutage.isNamedIn(new SQLException("secret", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001", "42P01", "42703", "25P02", "0A000", "XX000"})
    void aStatementThatIsWrongIsAFaultOfOurs(String state) {
        assertThat(DatabaseOutage.isNamedIn(new SQLException("secret", state))).isFalse();
    }

    static Stream<Throwable> outages() {
        RollbackException commit = new RollbackException("ARJUNA016053");
        commit.addSuppressed(resource(LOST));
        RollbackException caused = new RollbackException("ARJUNA016053");
        caused.initCause(new PersistenceException(new JDBCConnectionException("secret", LOST)));
        BatchUpdateException batch = new BatchUpdateException("secret", "", 0, new int[0]);
        batch.setNextException(LOST);
        return Stream.of(
                new IllegalStateException(LOST),
                new JDBCConnectionException("secret", LOST),
                new IllegalStateException("wrapped", commit),
                caused,
                batch,
                new PSQLException("secret", PSQLState.CONNECTION_FAILURE, new EOFException()),
                new java.sql.SQLTimeoutException("secret"),
                new java.sql.SQLTransientConnectionException("secret"),
                new java.sql.SQLRecoverableException("secret"),
                new java.sql.SQLNonTransientConnectionException("secret"),
                new IllegalStateException(
                        new SQLException("Acquisition timeout while waiting for new connection")),
                new SQLException("Sorry, acquisition timeout!"),
                ofTheDriver(new EOFException()));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void anOutageIsFoundWhereverItStands(Throwable failure) {
        assertThat(DatabaseOutage.isNamedIn(failure)).isTrue();
    }

    static Stream<Throwable> faults() {
        RollbackException commit = new RollbackException("ARJUNA016053");
        commit.addSuppressed(resource(TAKEN));
        IllegalStateException circle = new IllegalStateException();
        circle.initCause(new IllegalArgumentException(circle));
        return Stream.of(
                new IllegalStateException("secret"),
                new RollbackException("ARJUNA016063"),
                commit,
                new ConstraintViolationException("secret", TAKEN, "uq"),
                new SQLException("secret"),
                new IOException("Connection reset by peer"),
                circle);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfOursIsNoOutage(Throwable failure) {
        assertThat(DatabaseOutage.isNamedIn(failure)).isFalse();
    }

    /** As the transaction manager's resource tells of a commit that failed. */
    private static XAException resource(SQLException why) {
        XAException failure = new XAException(XAException.XAER_RMERR);
        failure.initCause(why);
        return failure;
    }

    private static IOException ofTheDriver(IOException failure) {
        failure.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("org.postgresql.core.PGStream", "receiveChar", null, 1)
                });
        return failure;
    }
}
