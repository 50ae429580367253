/**
 * The roster (darba grafiks): who comes to which visit, so that as many as possible are covered within all limits.
 *
 * <p>A roster is a proposal and books nothing. It is looked for on a {@code RosterProblem}, behind the port {@code RosterOptimiser}: the
 * solver's own classes stay in {@code solver}, and nobody else knows them. {@code RosterChecker} holds the same hard rules in plain Java
 * against whatever a solver says. A {@code RosterOrder} is one that somebody asked for: a replica looks for it, a lead caseworker has its moves made
 * as if by hand, and publishes it. Nobody is tracked: travel is minutes between named places, from a table that the municipality loads.
 */
package lv.lidzas.scheduling.roster;
