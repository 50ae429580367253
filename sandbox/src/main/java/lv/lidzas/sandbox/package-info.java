/**
 * A whole municipality on one machine, without containers: what {@code ./lidzas up} starts and the tests of the whole system use.
 *
 * <p>Each part is a process of its own with the same settings as in production; only the data and the people are invented.
 */
package lv.lidzas.sandbox;
