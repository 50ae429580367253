package lv.lidzas.eligibility.domain.ruleset;

import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;

/**
 * A purpose that a rule set serves (pasākums), with what it asks.
 *
 * @param purpose the purpose
 * @param basis where it is written
 * @param words what it is
 * @param condition what must hold for it
 */
public record ServedPurpose(
        Purpose purpose, LegalReference basis, Words words, Condition condition) {}
