/**
 * Weeks on paper (nedēļas lapa): the visits of a week of a client or of an assistant as a page to read and to print.
 *
 * <p>A page shows what the lists show the same reader, and names the assistant to whoever may know the name, because allocations do.
 */
package lv.lidzas.scheduling.weeksheets;
