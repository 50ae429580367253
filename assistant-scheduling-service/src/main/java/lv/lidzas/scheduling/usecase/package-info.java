/** What a person or an event can ask of the register and the hours: one class for one thing, and the ports that they need. */
@NullMarked
package lv.lidzas.scheduling.usecase;

import org.jspecify.annotations.NullMarked;
