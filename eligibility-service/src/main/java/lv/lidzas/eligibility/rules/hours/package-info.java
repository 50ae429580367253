/** How much is granted and for how long (piešķirtās stundas un laikposms); minutes are whole numbers with a unit. */
@NullMarked
package lv.lidzas.eligibility.rules.hours;

import org.jspecify.annotations.NullMarked;
