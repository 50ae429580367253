/** The tables of checklist. */
@NullMarked
package lv.lidzas.intake.checklist.persistence;

import org.jspecify.annotations.NullMarked;
