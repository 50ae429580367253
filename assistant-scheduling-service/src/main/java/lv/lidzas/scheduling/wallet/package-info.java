/**
 * The hour wallet (stundu maciņš): what was granted, agreed, planned and used of a decision, and what is left, in plain numbers and words.
 *
 * <p>Plain data read from {@code ledger}, so there is no domain of its own.
 */
package lv.lidzas.scheduling.wallet;
