package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.condition.RuleSetInForce;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.words.Bilingual;

/**
 * The place-holder for days without a rule set (nav piemērojama noteikumu kopuma): everything waits for a person.
 *
 * <p>A clear "nobody can say yet" is better than the answer of rules that no longer hold.
 */
final class NoRuleSetInForce {

    private static final RuleSetId ID = new RuleSetId("NONE-IN-FORCE");
    private static final LegalReference NOT_KNOWN =
            new LegalReference(
                    LegalAct.MK_316,
                    new Bilingual(
                            "lēmuma dienā spēkā esošā redakcija nav zināma",
                            "the version in force on the day of the decision is not known"),
                    LocalDate.of(2021, 7, 1),
                    Evidence.DERIVED);

    private NoRuleSetInForce() {}

    static RuleSet instead(RuleSet last) {
        return new RuleSet(
                ID,
                InForce.always(),
                last.figuresFrom(),
                List.of(),
                new RuleSetInForce(NOT_KNOWN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                last.hours(),
                last.period());
    }
}
