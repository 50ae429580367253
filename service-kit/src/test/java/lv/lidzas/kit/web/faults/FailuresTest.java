package lv.lidzas.kit.web.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    @Test
    void aStaleVersionShowsThroughTheCommit() {
        assertThat(typeOf(new StaleVersion())).isEqualTo(KitProblems.STALE_VERSION);
        RollbackException commit = new RollbackException("rolled back");
        commit.initCause(new OptimisticLockException("secret"));
        assertThat(typeOf(new IllegalStateException(commit))).isEqualTo(KitProblems.STALE_VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08001", "08006", "53300", "57P01", "57P03", "57014", "40001", "40P01", "55P03"
            })
    void aDatabaseThatIsAwayIsUnavailable(String state) {
        assertThat(typeOf(new IllegalStateException(new SQLException("secret", state))))
                .isEqualTo(KitProblems.UNAVAILABLE);
    }

    @Test
    void aPoolThatIsEmptyIsUnavailable() {
        assertThat(typeOf(new SQLException("Sorry, acquisition timeout!")))
                .isEqualTo(KitProblems.UNAVAILABLE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullWhileABodyArrivesIsUnavailable() throws IOException {
        try (FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            assertThatThrownBy(() -> full.write(ByteBuffer.allocate(1)))
                    .satisfies(fault ->
                            assertThat(typeOf(new IllegalStateException(fault)))
                                    .isEqualTo(KitProblems.UNAVAILABLE));
        }
        assertThat(typeOf(new FileSystemException("upload", null, "No space left on device")))
                .isEqualTo(KitProblems.UNAVAILABLE);
        assertThat(typeOf(new IOException("Connection reset by peer"))).isNull();
    }

    @Test
    void aBrokenConstraintIsABugOfOurs() {
        assertThat(typeOf(new SQLException("secret", "23505"))).isNull();
        assertThat(typeOf(new IllegalStateException("secret"))).isNull();
    }

    @Test
    void aRefusalUnderATransactionStaysTheRefusal() {
        ProblemException refusal = ProblemException.of(KitProblems.FORBIDDEN);
        assertThat(Failures.problem(new IllegalStateException(refusal))).isSameAs(refusal);
    }

    @Test
    void theLogKeepsClassesAndLinesButNoValues() {
        Exception fault =
                new IllegalStateException("010180-00001", new SQLException("Anna", "23505"));
        assertThat(StackWithoutValues.of(fault))
                .contains("IllegalStateException", "SQLException", "FailuresTest")
                .doesNotContain("010180", "Anna");
        assertThat(StackWithoutValues.classesOf(fault))
                .isEqualTo("java.lang.IllegalStateException <- java.sql.SQLException");
    }

    private static @Nullable ProblemType typeOf(Throwable fault) {
        ProblemException problem = Failures.problem(fault);
        return problem == null ? null : problem.type();
    }
}
