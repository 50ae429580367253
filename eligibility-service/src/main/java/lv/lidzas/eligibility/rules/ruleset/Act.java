package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;

/**
 * An act in its own room (tiesību akts): it makes its rule sets from its figures.
 *
 * @param <F> the shape of its figures, one file per first day in force
 */
public interface Act<F extends Record> {

    /** The folder of its figures, for example {@code mk942}. */
    String folder();

    /** The shape of its figures. */
    Class<F> shape();

    /** The rule set with the figures that hold from a day on; the calendar says later which days it serves. */
    Edition with(LocalDate figuresFrom, F figures);
}
