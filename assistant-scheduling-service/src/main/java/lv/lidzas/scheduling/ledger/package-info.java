/**
 * The ledger of minutes (stundu uzskaite): double entry, for each budget and for each assistant, by ISO week, or by calendar month where time is granted by it.
 *
 * <p>Counters say whether there is room; postings say why the counters are where they are. Both are written in one transaction. A posting
 * covers a stretch of weeks or months, so that hours of a year are one line and not fifty.
 */
package lv.lidzas.scheduling.ledger;
