/**
 * How conditions are joined and how their results are told (nosacījumi un to iznākumi).
 *
 * <p>Three-valued: a certain "no" beats a doubt, a doubt beats a "yes". The combinators build the trace themselves, in the
 * same shape for the specification and for one evaluation.
 */
package lv.lidzas.eligibility.rules.logic;
