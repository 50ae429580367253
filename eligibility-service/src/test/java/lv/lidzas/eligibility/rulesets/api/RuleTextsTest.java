package lv.lidzas.eligibility.rulesets.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.kit.words.Language;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.JavaSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextsTest {

    /** DocumentOutcomes makes the reasons of its gaps by one method. */
    private static final String OF_A_GAP = "unclear";

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
    void everyReasonInTheCodeHasWords(Language language) {
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

    /** The source is read, because the code of a reason is a text within a method, of which a class keeps no name. */
    private static Set<String> reasonsInCode() {
        Path rules =
                ApprovedFile.root()
                        .resolve("eligibility-service/src/main/java/lv/lidzas/eligibility/rules");
        Set<String> codes = new TreeSet<>();
        for (JavaSource source : JavaSource.in(rules)) {
            codes.addAll(source.textsGivenTo("Reason.of"));
            codes.addAll(source.textsGivenTo(OF_A_GAP));
        }
        return codes;
    }
}
