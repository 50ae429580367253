/** The inbox: every event has its effect once, however often it is delivered. */
@NullMarked
package lv.lidzas.kit.inbox;

import org.jspecify.annotations.NullMarked;
