/**
 * Rehearsals (likuma grozījumu ietekmes izmēģinājums): what a file of figures would do to all live grants, before it decides anything.
 *
 * <p>Each grant is held against its own rules and against those tried, on the same facts and the same day, so that what differs comes of the
 * file alone. A rehearsal changes no grant. Carried out, it marks the grants that it touches for a caseworker, who decides.
 */
@NullMarked
package lv.lidzas.eligibility.rehearsals;

import org.jspecify.annotations.NullMarked;
