package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.condition.RuleSetInForce;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.law.RuleSetId;

/**
 * The place-holder for days without a rule set (nav piemērojama noteikumu kopuma): everything waits for a person.
 *
 * <p>A clear "nobody can say yet" is better than the answer of rules that no longer hold.
 */
final class NoRuleSetInForce {

    private static final RuleSetId ID = new RuleSetId("NONE-IN-FORCE");
    private static final LegalReference REPEALED =
            new LegalReference(
                    LegalAct.MK_316,
                    "ar 01.07.2021. aizstāj MK 942",
                    LocalDate.of(2021, 7, 1),
                    Evidence.EXCERPT);

    private NoRuleSetInForce() {}

    static RuleSet instead(RuleSet last) {
        return new RuleSet(
                ID,
                InForce.always(),
                last.figuresFrom(),
                List.of(),
                new RuleSetInForce(REPEALED),
                List.of(),
                List.of(),
                List.of(),
                last.hours(),
                last.period());
    }
}
