package lv.lidzas.eligibility.rules.ruleset;

import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A purpose that a rule set serves (pasākums), with what it asks.
 *
 * @param number its number in the rule set
 * @param basis where it is written
 * @param words what it is
 * @param most the most time for it alone; absent where no figure is known and only the client's cap bounds it
 * @param condition what must hold for it
 */
public record ServedPurpose(
        Purpose purpose,
        int number,
        LegalReference basis,
        Bilingual words,
        @Nullable GrantedTime most,
        Condition condition) {}
