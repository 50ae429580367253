package lv.lidzas.eligibility.rulesets.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.kit.words.Language;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextsTest {

    private static final Pattern REASON = Pattern.compile("Reason\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern GAP = Pattern.compile("\"(document-[a-z-]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConditionHasWords(Language language) {
        RuleTexts texts = RuleTexts.in(language);

        assertThat(
                        Stream.concat(
                                Examples.mk942().specification().walk(),
                                Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED)
                                        .inForceOn(Examples.DAY)
                                        .specification()
                                        .walk()))
                .allSatisfy(node ->
                        assertThat(texts.condition(node.id())).doesNotStartWith("condition."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonInTheCodeHasWords(Language language) throws IOException {
        RuleTexts texts = RuleTexts.in(language);

        assertThat(reasonsInCode())
                .hasSizeGreaterThan(30)
                .allSatisfy(code ->
                        assertThat(texts.outcome(Reason.of(code))).doesNotStartWith("outcome."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasWords(Language language) {
        assertThat(Examples.mk942().figures())
                .isNotEmpty()
                .allSatisfy(figure ->
                        assertThat(RuleTexts.in(language).figure(figure.id()))
                                .doesNotStartWith("figure."));
    }

    @Test
    void datesAndCodesAreToldInWords() {
        Reason expired = Reason.of("document-expired", "OPINION_ASSISTANT_NEED", "2026-10-31");

        assertThat(RuleTexts.in(Language.LV).outcome(expired))
                .isEqualTo(
                        "VDEĀVK atzinums par asistenta pakalpojuma nepieciešamību: dokumenta termiņš ir beidzies 31.10.2026.");
        assertThat(RuleTexts.in(Language.EN).outcome(expired))
                .isEqualTo(
                        "The commission's opinion that an assistant is needed: the document expired on 2026-10-31.");
    }

    private static Set<String> reasonsInCode() throws IOException {
        Path domain =
                ApprovedFile.root()
                        .resolve("eligibility-service/src/main/java/lv/lidzas/eligibility/rules");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(domain)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                REASON.matcher(code).results().forEach(match -> codes.add(match.group(1)));
                if (file.endsWith("DocumentOutcomes.java")) {
                    GAP.matcher(code).results().forEach(match -> codes.add(match.group(1)));
                }
            }
        }
        return codes;
    }
}
