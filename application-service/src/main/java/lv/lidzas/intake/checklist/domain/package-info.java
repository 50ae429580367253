/** Values and states of checklist. */
@NullMarked
package lv.lidzas.intake.checklist.domain;

import org.jspecify.annotations.NullMarked;
