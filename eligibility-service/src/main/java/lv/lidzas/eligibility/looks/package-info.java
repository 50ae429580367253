/**
 * What the access log of the kit (piekļuves žurnāls) asks of this service: which persons a caller is, and that others hear of the
 * end of its chain.
 *
 * <p>Entries are written by the kit. Asks nothing of other features but whose their tables say that something is.
 */
package lv.lidzas.eligibility.looks;
