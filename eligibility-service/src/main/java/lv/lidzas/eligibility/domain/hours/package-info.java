/** How much is granted and for how long (piešķirtās stundas un laikposms); minutes are whole numbers. */
@NullMarked
package lv.lidzas.eligibility.domain.hours;

import org.jspecify.annotations.NullMarked;
