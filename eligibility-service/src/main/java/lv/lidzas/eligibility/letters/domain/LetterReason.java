package lv.lidzas.eligibility.letters.domain;

import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a decision (pamatojuma daļa).
 *
 * @param id the condition, or the ground that a person stated
 * @param outcome why the condition came out so; absent where a person found otherwise, or stated a ground
 * @param stated the ground in the words of the rule set; absent where it is a condition
 * @param basis where it is written
 */
public record LetterReason(
        String id, @Nullable Reason outcome, @Nullable Bilingual stated, LegalReference basis) {}
