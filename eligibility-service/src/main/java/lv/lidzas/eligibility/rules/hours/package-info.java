/** How much is granted and for how long (piešķirtās stundas un laikposms); minutes are whole numbers with a unit. */
package lv.lidzas.eligibility.rules.hours;
