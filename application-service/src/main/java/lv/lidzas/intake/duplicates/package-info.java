/**
 * Duplicates (iespējami vienas personas ieraksti): two records of persons that may be the same human.
 *
 * <p>A personal code can change, and a code can be mistyped. Two records with the same names and date of birth are shown to
 * staff, and only a caseworker says whether they are one human. Said so, limits, decisions and lists follow the human; said
 * otherwise later, they part again. Names are compared by a keyed hash and kept encrypted. This feature asks only persons.
 */
@NullMarked
package lv.lidzas.intake.duplicates;

import org.jspecify.annotations.NullMarked;
