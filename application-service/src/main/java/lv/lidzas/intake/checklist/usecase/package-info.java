/** Use cases and ports of checklist. */
@NullMarked
package lv.lidzas.intake.checklist.usecase;

import org.jspecify.annotations.NullMarked;
