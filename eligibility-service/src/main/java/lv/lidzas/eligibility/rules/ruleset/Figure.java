package lv.lidzas.eligibility.rules.ruleset;

import lv.lidzas.eligibility.rules.law.LegalReference;

/**
 * A number that an act holds (skaitlis), for readers.
 *
 * @param id by which its words are found, for example {@code client-time-max}
 * @param value the number
 * @param unit what it counts
 * @param basis where it is written
 */
public record Figure(String id, int value, FigureUnit unit, LegalReference basis) {}
