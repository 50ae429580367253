package lv.lidzas.eligibility.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;

class WhichRuleSetServesTest {

    private static final RuleSetId MK942 = new RuleSetId("MK942-2016");
    private static final LocalDate IN_DOUBT = LocalDate.of(2022, 9, 1);
    private static final RuleSets PAGE =
            Examples.ruleSets(RuleCalendar.PAGE, OpinionForSight.REQUIRED);
    private static final RuleSets NATIONAL =
            Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED);

    @Test
    void thePageServesWhateverTheDay() {
        assertThat(PAGE.inForceOn(LocalDate.of(2012, 1, 1)).id()).isEqualTo(MK942);
        assertThat(PAGE.inForceOn(LocalDate.of(2026, 11, 23)).id()).isEqualTo(MK942);
    }

    @Test
    void withoutARuleSetEverythingWaitsForAPerson() {
        Evaluation evaluation =
                NATIONAL.inForceOn(IN_DOUBT).evaluate(Examples.ANNA_ADULT_GROUP_II.on(IN_DOUBT));

        assertThat(evaluation.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Unclear.class,
                        unclear -> {
                            assertThat(unclear.doubt()).isInstanceOf(Doubt.Caseworker.class);
                            assertThat(unclear.reason().code()).isEqualTo("no-rule-set-in-force");
                        });
        assertThat(evaluation.isFavourable()).isFalse();
    }

    @Test
    void theFingerprintChangesWithWhatOthersAreToldAndWithNothingElse() {
        RuleSet page = PAGE.inForceOn(Examples.DAY);
        RuleSet otherGrounds = with(page, page.documents(), List.of());
        RuleSet fewerDocuments = with(page, page.documents().subList(1, 7), page.refusalGrounds());

        assertThat(RuleSetFingerprint.of(page))
                .isEqualTo(RuleSetFingerprint.of(Examples.mk942()))
                .isEqualTo(RuleSetFingerprint.of(otherGrounds))
                .isNotEqualTo(RuleSetFingerprint.of(fewerDocuments))
                .isNotEqualTo(RuleSetFingerprint.of(mk942Nationally()));
    }

    private static RuleSet mk942Nationally() {
        return NATIONAL.inForceOn(LocalDate.of(2020, 1, 1));
    }

    private static RuleSet with(
            RuleSet page, List<RequiredDocument> documents, List<RefusalGround> grounds) {
        return new RuleSet(
                page.id(),
                page.inForce(),
                page.figuresFrom(),
                page.figures(),
                page.general(),
                page.purposes(),
                documents,
                grounds,
                page.endingGrounds(),
                page.hours(),
                page.period());
    }

    @Test
    void aPurposeThatTheRuleSetDoesNotServeIsACertainNoForItAlone() {
        Purpose unserved = new Purpose("SPORT");
        ExampleCase anna = Examples.ANNA_ADULT_GROUP_II.applyingFor(Purposes.WORK, unserved);

        Evaluation evaluation = Examples.mk942().evaluate(anna.on(Examples.DAY));

        assertThat(evaluation.isFavourable()).isFalse();
        assertThat(evaluation.notMet()).containsExactly("purpose-not-served");
        assertThat(evaluation.mayBeGranted(Purposes.WORK)).isTrue();
        assertThat(evaluation.mayBeGranted(unserved)).isFalse();
    }
}
