/**
 * Hearings (personas viedokļa noskaidrošana, APL s.62): before a decision that takes something from a person, the person is invited to say what
 * speaks against it.
 */
@NullMarked
package lv.lidzas.eligibility.hearings;

import org.jspecify.annotations.NullMarked;
