package lv.lidzas.eligibility.clarifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Path CONDITIONS =
            Path.of("src/main/java/lv/lidzas/eligibility/rules/condition");

    /** An outcome that is unclear, until another one or the statement ends. */
    private static final Pattern UNCLEAR = Pattern.compile("[Uu]nclear\\((?:(?!Outcome\\.)[^;])*");

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void everyReasonWhySomethingMayBeUnclearHasAQuestionInBothLanguages() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(CONDITIONS)) {
            files.map(QuestionTest::text)
                    .flatMap(text -> UNCLEAR.matcher(text).results())
                    .map(MatchResult::group)
                    .flatMap(unclear -> CODE.matcher(unclear).results())
                    .map(found -> found.group(1))
                    .forEach(codes::add);
        }

        assertThat(codes)
                .contains(
                        "document-missing",
                        "document-expired",
                        "document-rejected",
                        "document-awaits-review",
                        "identity-pending",
                        "sight-not-stated",
                        "need-not-assessed")
                .allSatisfy(code -> {
                    for (Language language : Language.values()) {
                        assertThat(
                                        RuleTexts.in(language)
                                                .question(Reason.of(code, "X", "2026-11-23")))
                                .contains("?")
                                .doesNotContain("{");
                    }
                });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
