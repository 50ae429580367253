package lv.lidzas.eligibility.rules.ruleset;

import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Bilingual;

/**
 * A ground on which a person may refuse, or end a grant, although no rule can see it (atteikuma vai izbeigšanas pamats).
 *
 * @param id the id by which a decision names it
 * @param basis where it is written
 * @param words what it says
 */
public record RefusalGround(String id, LegalReference basis, Bilingual words) {}
