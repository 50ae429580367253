/**
 * Timefold behind the port. Its classes and annotations live here and nowhere else.
 *
 * <p>A movable visit has two variables: who comes, of those whom the rules between one visit and one assistant allow, and when, of the starts
 * of its window. Nobody is a choice, too. Constraints judge these rules again, so that a range that lies is found out.
 */
@NullMarked
package lv.lidzas.scheduling.roster.solver;

import org.jspecify.annotations.NullMarked;
