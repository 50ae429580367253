package lv.lidzas.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsAndPagesTest {

    private static final UUID ID = UUID.fromString("01981f6e-0000-7000-8000-00000000002a");

    @Test
    void aVersionComesBackAsItWentOut() {
        assertThat(ETags.of(7).getValue()).isEqualTo("7");
        assertThat(ETags.expected(" \"7\" ")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "*",
                "w/\"7\"",
                "\"7\" \"8\"",
                "\"7\",",
                "\"7",
                "\"\u0101\"",
                "W/7",
                "\"7\",*"
            })
    void anotherFormOfVersionIsRefused(String ifMatch) {
        assertThatThrownBy(() -> ETags.expected(ifMatch))
                .isInstanceOf(ProblemException.class)
                .hasMessage("validation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W/\"7\"",
                "\"7-gzip\"",
                "\"7;gzip\"",
                "\"7--gzip\"",
                "W/\"7-br\"",
                "\"7\", \"7-gzip\"",
                "\"6\",W/\"7\"",
                "\"other\", \"7\""
            })
    void whatAProxyDidToATagSaysNothingOfTheRecord(String ifMatch) {
        assertThat(ETags.expected(ifMatch)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "\"\"", "\"-1\"", "\"9999999999999999999\"", "\"7x7\""})
    void aTagThatIsNoneOfOursFitsNoVersion(String ifMatch) {
        assertThat(ETags.expected(ifMatch)).isNegative();
    }

    @Test
    void aMissingVersionIsAskedFor() {
        assertThatThrownBy(() -> ETags.expected(null)).hasMessage("if-match-required");
    }

    @Test
    void aCursorComesBackAsItWentOut() {
        assertThat(Cursors.encode(ID)).hasSize(22).doesNotContain("=");
        assertThat(Cursors.decode(Cursors.encode(ID))).isEqualTo(ID);
        assertThat(Cursors.decode(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "!",
                "AAAAAAAAAAAAAAAAAAAAAB",
                "AAAAAAAAAAAAAAAAAAAAAA==",
                "AAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aForeignCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursors.decode(cursor)).isInstanceOf(ProblemException.class);
    }

    @Test
    void onlyAPageWithMoreBehindItLeadsOn() {
        List<UUID> three = List.of(new UUID(0, 3), new UUID(0, 2), new UUID(0, 1));
        assertThat(page(three, 3).nextCursor()).isNull();
        Page<UUID> page = page(three, 2);
        assertThat(page.items()).hasSize(2);
        assertThat(Cursors.decode(page.nextCursor())).isEqualTo(new UUID(0, 2));
    }

    private static Page<UUID> page(List<UUID> oneMore, int limit) {
        return Page.of(
                Slice.of(oneMore, new PageRequest(null, limit), Function.identity()), id -> id);
    }
}
