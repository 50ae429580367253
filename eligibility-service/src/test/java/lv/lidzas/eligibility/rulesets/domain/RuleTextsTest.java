package lv.lidzas.eligibility.rulesets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.ProofState;
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
                                        Examples.everyRuleSet(),
                                        Stream.of(
                                                Examples.ruleSets(
                                                                RuleCalendar.NATIONAL,
                                                                OpinionForSight.REQUIRED)
                                                        .inForceOn(LocalDate.of(2022, 9, 1))))
                                .flatMap(rules -> rules.specification().walk()))
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
        assertThat(Examples.everyRuleSet().flatMap(rules -> rules.figures().stream()))
                .isNotEmpty()
                .allSatisfy(figure ->
                        assertThat(RuleTexts.in(language).figure(figure))
                                .doesNotStartWith("figure.")
                                .doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPurposeAndDocumentHasAName(Language language) {
        RuleTexts texts = RuleTexts.in(language);

        assertThat(
                        Stream.concat(
                                Stream.of(DocumentKind.values()).map(Enum::name),
                                Examples.everyRuleSet()
                                        .flatMap(rules -> rules.purposes().stream())
                                        .map(served -> served.purpose().code())))
                .allSatisfy(code -> assertThat(texts.term(code)).isNotEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactHasWords(Language language) {
        RuleTexts texts = RuleTexts.in(language);
        Facts anna = Examples.ANNA_ADULT_GROUP_II.on(Examples.DAY);
        Facts other =
                Examples.PETERIS_GROUP_I_SIGHT
                        .represented()
                        .declaredElsewhere()
                        .unidentified()
                        .on(Examples.DAY);
        Stream<String> ofApplications =
                Stream.of(anna, other)
                        .flatMap(facts -> facts.application().told().entrySet().stream())
                        .map(told -> texts.fact(told.getKey(), told.getValue().toString()));
        Stream<String> ofIdentity =
                Stream.of(IdentityMethod.values())
                        .map(method -> texts.fact("identityMethod", method.name()));
        Stream<String> ofLimits =
                Stream.of(Limitation.values()).map(limit -> texts.fact("limitation", limit.name()));
        Stream<String> ofDocuments =
                Stream.of(ProofState.values())
                        .map(state -> texts.fact("document-" + state, "CONFIRMATION_EMPLOYER"));

        Stream<String> ofNeeds =
                Stream.of(
                        texts.fact("need", "2026-11-20"),
                        texts.fact("coefficient", "0"),
                        texts.fact("coefficient", "1"),
                        texts.fact("fromChildhood", "true"),
                        texts.fact("fromChildhood", "false"));

        assertThat(
                        Stream.of(ofApplications, ofIdentity, ofLimits, ofDocuments, ofNeeds)
                                .flatMap(told -> told))
                .allSatisfy(told -> assertThat(told).doesNotStartWith("fact.").doesNotContain("_"));
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
