/**
 * Calendar feeds (kalendāra saites): secret links by which a calendar shows the visits that concern somebody, without a name in them.
 *
 * <p>They show what {@code GET /v1/visits} would show the same person on that day.
 */
package lv.lidzas.scheduling.feeds;
