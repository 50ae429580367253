package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourceTest {

    @TempDir Path folder;

    @BeforeEach
    void aFile() throws IOException {
        Files.writeString(
                folder.resolve("Visit.java"),
                """
                /**
                 * A visit, see {@link Visit#HALL}
                 * and {@code null}.
                 *
                 * <p>Nobody pays.
                 *
                 * @param guest who comes,
                 *     and with whom
                 * @param day when
                 */
                record Visit(String guest, String day) {
                    /** Where it is. */
                    static final String HALL = "hall";
                    // Reason.of("in-a-comment")
                    /** Why nobody came. Most of them say. */
                    Object why() { return day == null ? Reason.of("no-day", guest) : Reason.of(guest); }
                    String text() { return "Reason.of(\\"in-a-text\\")"; }
                }
                """);
    }

    @Test
    void itTellsTheFirstSentenceOfEachMethod() {
        assertThat(visit().firstSentencesOfMethods())
                .containsExactly(entry("why", "Why nobody came."), entry("text", ""));
    }

    @Test
    void itTellsWhatTheJavadocSays() {
        assertThat(visit().description()).isEqualTo("A visit, see `HALL` and `null`. Nobody pays.");
        assertThat(visit().parameters())
                .containsExactly(entry("guest", "who comes, and with whom"), entry("day", "when"));
        assertThat(visit().descriptionOfConstant("hall")).hasValue("Where it is.");
        assertThat(visit().descriptionOfConstant("garden")).isEmpty();
    }

    @Test
    void itTellsTheTextsOfCallsAndOfNothingElse() {
        assertThat(visit().textsGivenTo("Reason.of")).containsExactly("no-day");
        assertThat(visit().textsGivenTo("of")).isEmpty();
    }

    private JavaSource visit() {
        return JavaSource.in(folder).getFirst();
    }
}
