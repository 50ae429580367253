/** What staff and assistants ask of the register. */
@NullMarked
package lv.lidzas.scheduling.register.usecase;

import org.jspecify.annotations.NullMarked;
