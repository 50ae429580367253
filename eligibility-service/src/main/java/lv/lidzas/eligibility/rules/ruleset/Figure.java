package lv.lidzas.eligibility.rules.ruleset;

import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * A number that an act holds (skaitlis), for readers.
 *
 * @param id by which its words are found, for example {@code client-time-max}
 * @param purpose the purpose that it is about; absent when it is about none
 * @param value the number
 * @param unit what it counts
 * @param basis where it is written
 */
public record Figure(
        String id, @Nullable Purpose purpose, int value, FigureUnit unit, LegalReference basis) {

    /** One that is about no purpose. */
    public Figure(String id, int value, FigureUnit unit, LegalReference basis) {
        this(id, null, value, unit, basis);
    }
}
