/**
 * When assistants work (pieejamības laiks): hours of the week on the clock of Latvia, as the assistant or a caseworker states them.
 *
 * <p>Rosters count on nobody at other hours. Whoever plans a visit by hand may still agree on another hour with the assistant.
 */
@NullMarked
package lv.lidzas.scheduling.availability;

import org.jspecify.annotations.NullMarked;
