/**
 * Corrections of clerical errors in the words of issued decisions (pārrakstīšanās kļūdu labošana).
 *
 * <p>A decision is never written over: beside it stands what is wrong in it and how it reads rightly, for everybody who reads the decision, and
 * in its letters from then on. Nothing follows from a correction; what is to change what was decided is another decision.
 */
@NullMarked
package lv.lidzas.eligibility.corrections;

import org.jspecify.annotations.NullMarked;
