/**
 * What was done (nostrādātais laiks): the assistant records it, the person or representative confirms or disputes it, staff settle it.
 *
 * <p>Each record is a line that stays; the last one of a visit counts. Time beyond what was granted is recorded and flagged, never lost.
 * Nobody is located: two people agree. It changes visits through their use cases and posts to {@code ledger}.
 */
package lv.lidzas.scheduling.worked;
