/**
 * What the social service assesses of an adult's need (vajadzības un atbalsta intensitātes novērtējums, MK 316 point 3 and annex 1).
 *
 * <p>A caseworker records the coefficient of intensity, 1 or 2, or answers to the municipality's questionnaire, from which it follows, with the day and the reason, and whether the disability is from childhood.
 * Records only grow, and the newest counts: it becomes a fact of the case, on which the rules run in the same transaction. On a signed or
 * decided case nothing is recorded. Staff read it at once, parties once a decision on the case is issued, as with proposals.
 *
 * <p>A questionnaire (anketa) is data that a lead caseworker loads: items, options with points, and limits of points. Versions are dated,
 * one holds on each day at most, and none is ever changed.
 */
@NullMarked
package lv.lidzas.eligibility.needs;

import org.jspecify.annotations.NullMarked;
